// Takes the focus away, so that a picture shows the page without it; the next Tab goes on from there.
deepActive()?.blur?.();
await frame();
endTransitions();
await frame();
const active = deepActive();
return rows([[!active || active === document.body || active === document.documentElement ? 'GONE' : 'BACK']]);
