import MDXComponents from '@theme-original/MDXComponents';
import {TreeDrill} from '../../components/drill/TreeDrill';
import {Quiz} from '../../components/practice/Quiz';
import {DecisionTree} from '../../components/tree/DecisionTree';

/** All that authors can write in a page besides Markdown. */
export default {...MDXComponents, DecisionTree, Quiz, TreeDrill};
