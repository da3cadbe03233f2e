import type {CoveragePageData, GoalView, QuizView, TestedView} from '../components/coverage/coverage-data';
import type {TopicLink} from '../components/topics/topic-data';
import {defined} from '../content/defined';
import type {Content} from '../content/load-content';
import {type GoalCoverage, goalCoverage, type QuizCoverage, quizCoverage, type Tested} from '../domain/coverage/coverage';
import type {Corpus} from '../domain/statute/corpus';
import {labelOf} from '../domain/statute/label';
import {linkTo} from './topic-pages';

type Joined = Pick<Content, 'corpus' | 'timelines' | 'quizzes' | 'goals'>;

/** The join of objective, provision and item, as open data. */
export function openCoverage({corpus, quizzes, goals}: Joined): {goals: GoalCoverage[]; quizzes: QuizCoverage[]} {
  return {goals: goalCoverage(corpus, quizzes, goals), quizzes: quizzes.map((quiz) => quizCoverage(corpus, quiz))};
}

/** The same for its page. `pages`: the address that shows each quiz, `quiz:<id>`. */
export function coveragePageData(content: Joined, pages: ReadonlyMap<string, string>): CoveragePageData {
  const {goals, quizzes} = openCoverage(content);
  return {
    goals: goals.map((goal) => goalView(content, goal)),
    quizzes: quizzes.map((quiz) => quizView(content, quiz, pages.get(`quiz:${quiz.id}`))),
  };
}

function goalView(content: Joined, {id, title, least, tested}: GoalCoverage): GoalView {
  const views = tested
    .flatMap((one) => testedView(content, one))
    .map((view) => ({...view, provision: inItsNorm(content.corpus, view.provision)}));
  const [state, ...others] = new Set(views.map(({provision}) => provision.state));
  if (state === undefined || others.length > 0) return {id, title, least, tested: views};
  // Said once where it is true of all.
  return {id, title, least, state, tested: views.map((view) => ({...view, provision: withoutState(view.provision)}))};
}

/** The title of a goal names the norm. */
function inItsNorm({byId}: Corpus, link: TopicLink): TopicLink {
  const placed = byId.get(link.target);
  return placed ? {...link, label: labelOf(placed)} : link;
}

function withoutState({state: _, ...link}: TopicLink): TopicLink {
  return link;
}

function quizView(content: Joined, {id, title, objectives, provisions}: QuizCoverage, to: string | undefined): QuizView {
  return defined({
    id,
    title,
    to,
    objectives: objectives.map((objective) => ({
      ...objective,
      items: objective.items.map(({id: item, ask, kind, difficulty, deciding}) => ({
        id: item,
        ask,
        kind,
        difficulty,
        provisions: deciding.flatMap((cited) => linkTo(content, cited)),
      })),
    })),
    provisions: provisions.flatMap((one) => testedView(content, one)),
  });
}

function testedView(content: Joined, {id, deciding, telling}: Tested): TestedView[] {
  return linkTo(content, id).map((provision) => ({provision, deciding, telling}));
}
