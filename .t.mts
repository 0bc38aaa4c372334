import { loadCompiled } from './src/compiler/cached.ts';
import { openDataset } from './src/dataset/open.ts';
import { dossier } from './src/dataset/dossier.ts';
const t=performance.now();const f=await loadCompiled();console.log(performance.now()-t|0,'ms',f.size);
const d=await openDataset(async n=>{const b=f.get(n);if(!b)throw new Error(n);return b.slice().buffer as ArrayBuffer});
const x=await dossier(d,'crimea',new Map([['sybiha',2]]),'');console.log(x!.exchanges.map(e=>e.id),x!.articles.map(a=>a.id),JSON.stringify(x!.entry).slice(0,900));
console.log(d.manifest.entries.filter(e=>e.iso==='AZ'));
