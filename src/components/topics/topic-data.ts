import type {State} from '../../domain/status/status';

/** What the pages of the thematic index show. The build makes it; components only draw it. */

export interface TopicLink {
  readonly label: string;
  readonly to: string;
  /** Id of the provision, to be previewed. */
  readonly target: string;
  /** Where it does not rule. */
  readonly state?: State;
}

export interface TopicView {
  readonly id: string;
  readonly name: string;
  readonly say: readonly string[];
  readonly main: readonly TopicLink[];
  readonly also: readonly TopicLink[];
}

export interface TopicAreaData {
  readonly title: string;
  readonly topics: readonly TopicView[];
}

export interface TopicsIndexData {
  readonly areas: readonly {
    readonly title: string;
    readonly to: string;
    readonly topics: readonly {readonly name: string; readonly to: string}[];
  }[];
}
