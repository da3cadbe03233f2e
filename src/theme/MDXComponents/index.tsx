import MDXComponents from '@theme-original/MDXComponents';
import {TreeDrill} from '../../components/drill/TreeDrill';
import {Cite} from '../../components/lesson/Cite';
import {Provision} from '../../components/lesson/Provision';
import {Model} from '../../components/models/Model';
import {Quiz} from '../../components/practice/Quiz';
import {DecisionTree} from '../../components/tree/DecisionTree';

/** All that authors can write in a page besides Markdown. */
export default {...MDXComponents, Cite, DecisionTree, Model, Provision, Quiz, TreeDrill};
