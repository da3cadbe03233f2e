import type {Corpus} from '../statute/corpus';
import {type PlacedProvision, provisionsOf, type Statute} from '../statute/model';
import {mentionsIn} from './grammar';
import type {NamedNorm} from './norm-names';
import type {Reference} from './reference';
import {resolveMention} from './resolve';

/**
 * Every reference in the official words of a statute, in document order. Lists and ranges give one reference a
 * target; a provision that names itself gives none.
 */
export function referencesIn(corpus: Corpus, statute: Statute): Reference[] {
  const references: Reference[] = [];
  const byNoun = new Map<string, NamedNorm>();
  let last: NamedNorm | undefined;
  let article: string | undefined;
  let speech: string | undefined;
  for (const placed of provisionsOf(statute)) {
    // What "dicha norma" and "el citado artículo" point to does not reach over to another article.
    const current = speechOf(placed);
    if (current !== speech) [speech, last, article] = [current, undefined, undefined];
    for (const part of ['heading', 'text'] as const) {
      const words = placed.provision[part];
      if (words === undefined) continue;
      for (const mention of mentionsIn(words)) {
        const {targets, named} = resolveMention(mention, {corpus, placed, memory: {last, byNoun, article}});
        if (named) {
          last = named;
          if (mention.owner?.type === 'numbered') byNoun.set(mention.owner.kind, named);
          if (mention.owner?.type === 'named') byNoun.set(mention.owner.name.split('-')[0] ?? '', named);
        }
        article =
          targets
            .map((target) => corpus.byId.get(target))
            .flatMap((found) => (found ? (pageArticle(found) ?? []) : []))
            .at(-1) ?? article;
        const {start, end} = mention;
        // A norm's own title names it; that is no reference.
        const title = [...placed.ancestors, placed.provision].some(({kind, page}) => kind === 'front' && !page);
        for (const to of new Set(targets)) {
          if (!(title && to === statute.id))
            references.push({
              from: placed.provision.id,
              to,
              quote: words.slice(start, end),
              relation: relationOf(words.slice(0, start)),
              part,
              start,
              end,
            });
        }
      }
    }
  }
  return references;
}

function pageArticle({provision, ancestors}: PlacedProvision): string | undefined {
  return [...ancestors, provision].find(({kind}) => kind === 'article')?.id;
}

/** The article or like unit around a provision. Visto and recitals are one speech. */
function speechOf({provision, ancestors}: PlacedProvision): string {
  const chain = [...ancestors, provision];
  if (chain.some(({kind}) => kind === 'visto' || kind === 'recitals')) return 'preamble';
  return chain.find(({kind}) => ['article', 'numbered-paragraph', 'level', 'class'].includes(kind))?.id ?? provision.id;
}

/** "Derógase la Disposición…", "Incorpórase como artículo 117 bis…": the verb at the beginning of the sentence says it. */
function relationOf(before: string): Reference['relation'] {
  const sentence = before.slice(before.lastIndexOf('. ') + 1).trimStart();
  if (/^(?:Der[oó]g[aeu]+n?se)\b/i.test(sentence)) return 'repeals';
  if (/^(?:Incorp[oó]r[ae]n?se|Sustit[uú]y[ae]n?se|Modif[ií][cq]u?[ae]n?se|Obs[eé]rv[ae]n?se)\b/i.test(sentence)) return 'amends';
  return 'cites';
}
