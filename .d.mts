import fs from 'fs'; import { Detector } from './scripts/lib/detector.ts';
const det=await Detector.open();
const t=fs.readFileSync('/work/shared/eval/gold/trnews.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l)).find(d=>d.doc==='trnews-21');
const f=await det.find({lang:'en',text:t.text});console.log(f.map(m=>t.text.slice(m.start,m.end)+':'+m.reason).join(' '));
const s=fs.readFileSync('/work/shared/seed-story.txt','utf8');const g=await det.find({lang:'en',text:s});console.log(g.map(m=>s.slice(m.start,m.end)+'='+m.id).join('; '));
