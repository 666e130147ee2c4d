import { it } from "vitest";
import { blocksOf, meter, sample, settingsFor, threePhase, joulesOf } from "./synthetic.ts";
it("try", () => {
  for (const [nom, f, rate] of [[50,50,12800],[50,49.7,12800],[50,50.3,12800],[50,42.5,12800],[50,57.5,12800],[60,60.2,12800],[60,51,15360],[50,50.1,800],[50,49.9,1000],[50,50.07,2400],[60,59.96,30707.244],[60,59.961,50000]] as const) {
    const sig = threePhase(230, 5, 30);
    sig.va!.push({order:5,rms:230*0.05,degrees:20},{order:7,rms:2.3,degrees:20},{order:0,rms:1,degrees:0});
    sig.ia!.push({order:5,rms:0.5,degrees:80});
    if (rate>5000) sig.va!.push({order:49,rms:2.3,degrees:11},{order:37,rms:2.3,degrees:110});
    const s = sample(sig, {rateHz: rate, frequencyHz: f, seconds: 3});
    const t=process.cpuUsage();
    const r = meter(settingsFor(nom), blocksOf(s, rate));
    const cpu=process.cpuUsage(t); const ms=(cpu.user+cpu.system)/1000;
    const full = r.filter(x=>x.window.complete);
    const va = Math.sqrt(sig.va!.reduce((q,c)=>q+c.rms**2,0));
    const P = 230*5*Math.cos(Math.PI/6)+230*.05*.5*Math.cos(Math.PI/3);
    const Q = 230*5*.5;
    const m=(g:(w:any)=>number)=>Math.max(...full.map(x=>Math.abs(g(x.window))));
    const H=(o:number,v:number)=>m(w=>(w.harmonics[o]/v-1)*100).toExponential(1);
    const E = joulesOf(r); let e=0; for(let n=0;n<s.length;n+=8) e+=s[n]*s[n+4]/rate;
    console.log(nom,f,rate,"n",r.length,full.length,"rms ppm",m(w=>(w.rms[0]/va-1)*1e6).toFixed(2),"P",m(w=>(w.active[0]/P-1)*1e6).toFixed(2),"Q",m(w=>(w.reactive[0]/Q-1)*1e6).toFixed(2),"f mHz",m(w=>(w.frequencyHz-f)*1e3).toFixed(4),"h5 %",H(5,11.5),"h7",H(7,2.3),rate>5000?"h37 "+H(37,2.3)+" h49 "+H(49,2.3):"","dc",H(0,1), "E ppm",((E[0]/e-1)*1e6).toFixed(3),"RTF",(3000/ms).toFixed(0), "last", r.at(-1)!.window.cycles, m(w=>(w.halfCycleRms[44]/va-1)*1e6).toFixed(1));
  }
});
