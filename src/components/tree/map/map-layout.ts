/** Where the build put the questions, outcomes and ways of a tree on its map, in pixels of the drawing. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** How tall the build takes a line to be, of a node and of a label. */
  readonly lineHeights: {readonly node: number; readonly label: number};
  /** Questions, then outcomes, each in the order of the tree: the order in which they are read aloud. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapNode {
  /** Id of a question or outcome. */
  readonly id: string;
  readonly kind: 'question' | 'outcome';
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What it is, line by line: "Pregunta", "Resultado: obligación". */
  readonly head: readonly string[];
  /** Its words, line by line. */
  readonly lines: readonly string[];
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** Ids of the branches that it stands for: those of one question with the same end are drawn as one. */
  readonly branches: readonly string[];
  readonly label: readonly MapLine[];
  /** The centre of the label. */
  readonly labelAt: MapPoint;
  /** In pairs: the line goes straight down between the two points of a pair and bends from one pair to the next. */
  readonly points: readonly MapPoint[];
}

/** A line of a label. */
export interface MapLine {
  readonly text: string;
  /** The branch whose words it holds; none for "y 3 más". */
  readonly branch?: string;
}
