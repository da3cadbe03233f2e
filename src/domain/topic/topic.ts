/** A matter of the thematic index: how people name it, and the provisions that deal with it. */
export interface Topic {
  /** Published: `/temas/<area>/#<id>`. */
  readonly id: string;
  /** "Contraseñas y autenticación" */
  readonly name: string;
  /** Other ways to name it, the everyday ones too. */
  readonly say: readonly string[];
  /** Provisions that answer it, best first. */
  readonly main: readonly string[];
  /** Further provisions that bear on it, best first. */
  readonly also: readonly string[];
}

/** Topics that stand together in the index. */
export interface TopicArea {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly Topic[];
}
