// Waits until fonts are there and nothing slides into its place any more.
await Promise.race([document.fonts.ready, new Promise(done => setTimeout(done, 2000))]);
await frame();
endTransitions();
return rows([[window.innerWidth, window.innerHeight]]);
