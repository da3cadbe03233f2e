/** Where the build put the questions, outcomes and ways of a tree on its map, in pixels of the drawing. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

export interface MapNode {
  /** Id of a question or outcome. */
  readonly id: string;
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its words, line by line. */
  readonly lines: readonly string[];
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** Ids of the branches that it stands for: those of one question with the same end are drawn as one. */
  readonly branches: readonly string[];
  readonly label: readonly string[];
  readonly labelAt: {readonly x: number; readonly y: number};
  readonly points: readonly {readonly x: number; readonly y: number}[];
}
