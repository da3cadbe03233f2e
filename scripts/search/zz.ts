import {loadContent} from '../../src/content/load-content';
import {searchRecords} from '../../src/domain/search/records';
import {searchEngine} from '../../src/domain/search/search';
import {scaled} from './distractors';
const c=loadContent(process.cwd());const r=searchRecords(c.corpus,c.timelines,c.graph);
for (const n of [1,1,5,10]){const a=scaled(r,n);let t=performance.now();searchEngine(a,c.lexicon);console.log(n,'engine',performance.now()-t);}
