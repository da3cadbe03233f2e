import {inline, type Xml} from '../open-data/xml';
import {digestOf} from '../quiz/digest';
import {type Bank, type Difficulty, type SimpleItem, simpleItemsOf} from '../quiz/quiz';
import {type Mapped, mapItem} from './map-item';
import type {MoodleQuestion} from './question';
import {type Citing, joined, LONGEST, oneLine, paragraphs} from './told';

/** A category of the question bank and what is in it, without what is in those below. */
export interface MoodleCategory {
  /** From below the course's topmost category on. */
  readonly path: readonly string[];
  readonly info: Xml;
  readonly questions: readonly MoodleQuestion[];
}

/** A bank of ours as Moodle's question bank has it. */
export interface MappedBank {
  readonly id: string;
  readonly title: string;
  readonly categories: readonly MoodleCategory[];
  /** Every simple item, in the order of the bank. */
  readonly items: readonly MappedItem[];
}

export interface MappedItem {
  readonly item: SimpleItem;
  readonly case?: string;
  readonly mapped: Mapped;
}

const DIFFICULTIES: Readonly<Record<Difficulty, string>> = {recall: 'repetir', application: 'aplicar', judgment: 'sopesar'};

/**
 * The name of what these banks are, as published: another name for every other content, since Moodle doubles what is imported
 * twice into one category.
 */
export function editionOf(release: string, banks: readonly Bank[]): string {
  const content = banks.map(({quiz, hash, law}) => [quiz.title, quiz.objectives, hash, law]);
  return `Resguardo ${release}-${digestOf(content).slice(0, 8)}`;
}

/** @throws RangeError when the bank cites what `citing` does not know */
export function mapBank({quiz, hash}: Bank, edition: string, citing: Citing): MappedBank {
  const items = quiz.items.flatMap((item) =>
    simpleItemsOf(item).map((simple) => {
      const inCase = item.kind === 'case' ? item : undefined;
      const mapped = mapItem(simple, inCase, tagsOf(simple, quiz.id, hash), citing);
      // The parts of a case stay together.
      return {objective: item.objective, item: simple, ...(inCase && {case: inCase.id}), mapped};
    }),
  );
  const home = [edition, quiz.title];
  const ofObjectives = quiz.objectives.map(({id, text}): MoodleCategory => {
    const here = items.filter(({objective}) => objective === id);
    return {
      path: [...home, text],
      info: joined(paragraphs(text)),
      questions: here.flatMap(({mapped}) => ('question' in mapped ? [mapped.question] : [])),
    };
  });
  const about = joined([...paragraphs(quiz.summary), inline('p', {}, [`Banco ${quiz.id}, versión ${hash}.`])]);
  return {
    id: quiz.id,
    title: quiz.title,
    categories: [{path: home, info: about, questions: []}, ...ofObjectives.filter(({questions}) => questions.length > 0)],
    items,
  };
}

/** `$course$/top/…`: a slash inside a name is doubled, and a name too long for Moodle is cut. */
export function pathText({path}: MoodleCategory): string {
  const names = path.map((name) => [...oneLine(name)].slice(0, LONGEST).join('').replaceAll('/', '//'));
  return ['$course$', 'top', ...names].join('/');
}

function tagsOf({objective, difficulty, cites, historical}: SimpleItem, quiz: string, hash: string): string[] {
  const tags = [
    `modulo:${quiz}`,
    `objetivo:${objective}`,
    `dificultad:${DIFFICULTIES[difficulty]}`,
    ...(historical ? ['historica'] : []),
    ...cites.map(fittingProvision),
    `banco:${hash}`,
  ];
  return [...new Set(tags.map(fitting))];
}

/** Letters of a tag: Moodle cuts what is longer, and then two could be one. */
const LONGEST_TAG = 50;

/** The provision, or the nearest one around it whose id fits into a tag. */
function fittingProvision(id: string): string {
  const around = id.lastIndexOf('/');
  return id.length <= LONGEST_TAG || around < 0 ? id : fittingProvision(id.slice(0, around));
}

function fitting(tag: string): string {
  return tag.length <= LONGEST_TAG ? tag : `${tag.slice(0, LONGEST_TAG - 9)}-${digestOf(tag).slice(0, 8)}`;
}
