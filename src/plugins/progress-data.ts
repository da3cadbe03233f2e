import type {QuizData} from '../components/practice/practice-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import type {PracticeCatalogue, PublishedBank, PublishedProvision} from '../domain/progress/catalogue';
import {itemIndexOf} from '../domain/quiz/quiz';
import {statuteIdOf} from '../domain/statute/corpus';
import {labelOf} from '../domain/statute/label';
import {GROUPING_KINDS} from '../domain/statute/model';

/**
 * What the page of progress knows of all practice before a review starts: banks without their questions, and the provisions that
 * their items test.
 * @param practice the pages of quizzes, as `practicePages` gives them
 */
export function practiceCatalogue(
  content: Content,
  quizzes: readonly QuizData[],
  practice: ReadonlyMap<string, string>,
): PracticeCatalogue {
  const provisions = new Map<string, PublishedProvision>();
  for (const data of quizzes) {
    for (const [item, ids] of citedBy(data)) {
      for (const id of ids) {
        const known = provisions.get(id) ?? publishedProvision(content, data, id);
        const items = {...known.items, [data.quiz.id]: [...(known.items[data.quiz.id] ?? []), item]};
        provisions.set(id, {...known, items});
      }
    }
  }
  const order = new Map([...content.corpus.byId.keys()].map((id, at) => [id, at]));
  const placeOf = ([id]: [string, unknown]): number => order.get(id) ?? -1;
  return {
    banks: quizzes.map((data) => publishedBank(data, practice.get(`quiz:${data.quiz.id}`))),
    provisions: Object.fromEntries([...provisions].sort((a, b) => placeOf(a) - placeOf(b))),
  };
}

/** Each simple item with the provisions that it tests. */
function citedBy({quiz}: QuizData): Map<string, ReadonlySet<string>> {
  return new Map([...itemIndexOf(quiz)].map(([id, {item}]) => [id, new Set(item.cites)]));
}

function publishedBank({quiz, hash}: QuizData, address: string | undefined): PublishedBank {
  const items = [...itemIndexOf(quiz).values()].map(({item}) => item);
  return defined({
    id: quiz.id,
    title: quiz.title,
    hash,
    address,
    pass: quiz.evaluation?.pass,
    objectives: quiz.objectives.map(({id, text}) => ({
      id,
      text,
      items: items.filter(({objective}) => objective === id).map((item) => item.id),
    })),
  });
}

function publishedProvision(content: Content, {citations, law}: QuizData, id: string): PublishedProvision {
  const view = citations[id];
  const version = law[id];
  if (!view || version === undefined) throw new Error(`"${id}" is cited by an item and not among its citations`);
  const {label, address, state} = view;
  return {label, address, version, state, group: groupOf(content, id), items: {}};
}

/** "Ley 25.326, cap. II: Principios generales…": the outermost chapter or title that holds a provision, else its norm. */
function groupOf({corpus}: Content, id: string): string {
  const placed = corpus.byId.get(id);
  const norm = corpus.statutes.find((statute) => statute.id === statuteIdOf(id))?.shortTitle ?? '';
  const at = placed?.ancestors.findIndex(({kind}) => GROUPING_KINDS.has(kind)) ?? -1;
  const chapter = placed?.ancestors[at];
  if (!placed || !chapter) return norm;
  const own = labelOf({provision: chapter, ancestors: placed.ancestors.slice(0, at)});
  return `${norm}, ${own}${chapter.heading === undefined ? '' : `: ${chapter.heading}`}`;
}
