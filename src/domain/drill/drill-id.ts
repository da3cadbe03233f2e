/** Under this id all drills of a tree are kept. */
export function drillIdOf(tree: string): string {
  return `arbol-${tree}`;
}
