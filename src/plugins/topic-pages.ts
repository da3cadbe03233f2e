import type {TopicAreaData, TopicLink, TopicsIndexData} from '../components/topics/topic-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import {stateOf} from '../domain/status/status';
import {statuteIdOf} from '../domain/statute/corpus';
import type {TopicArea} from '../domain/topic/topic';
import {hrefOf} from './hub-view';

/** Every topic by its name, area by area. */
export function topicsIndexData({topics}: Pick<Content, 'topics'>): TopicsIndexData {
  return {
    areas: topics.map(({id, title, topics: own}) => ({
      title,
      to: `/temas/${id}/`,
      topics: inOrder(own).map(({id: topic, name}) => ({name, to: `/temas/${id}/#${topic}`})),
    })),
  };
}

/** The topics of one area with their provisions. */
export function topicAreaData(content: Pick<Content, 'corpus' | 'timelines'>, {title, topics}: TopicArea): TopicAreaData {
  const links = (ids: readonly string[]): TopicLink[] => ids.flatMap((id) => linkTo(content, id));
  return {
    title,
    topics: inOrder(topics).map(({id, name, say, main, also}) => ({id, name, say, main: links(main), also: links(also)})),
  };
}

/** A link to a provision, with what it is where it does not rule; none where there is no such provision. */
export function linkTo({corpus, timelines}: Pick<Content, 'corpus' | 'timelines'>, id: string): TopicLink[] {
  const href = hrefOf(corpus, id);
  const timeline = timelines.get(statuteIdOf(id));
  if (!href) return [];
  const state = timeline && stateOf(timeline, corpus.byId.get(id));
  return [defined({label: href.label, to: href.to, target: id, state: state === 'in-force' ? undefined : state})];
}

function inOrder<T extends {readonly name: string}>(topics: readonly T[]): T[] {
  return [...topics].sort((a, b) => a.name.localeCompare(b.name, 'es'));
}
