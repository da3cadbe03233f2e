import MDXComponents from '@theme-original/MDXComponents';
import {DecisionTree} from '../../components/tree/DecisionTree';
import {Quiz} from '../../components/practice/Quiz';

/** All that authors can write in a page besides Markdown. */
export default {...MDXComponents, DecisionTree, Quiz};
