import { fontsScript } from '#ui/shell/fonts-script.ts';

/**
 * Runs in the head before the first paint: sets the language and the theme chosen in the preferences
 * cookie, so that a shell that knows neither never flashes. Follows the system when nothing is chosen.
 * Then it sees to the fonts.
 */
export const paintScript = `(function(){
var c=(document.cookie.match(/(?:^|; )jamdee-preferences=([^;]*)/)||[])[1]||'';
var p=c.split('.'),h=document.documentElement;
var l=p[0]==='th'||p[0]==='en'?p[0]:(navigator.languages||[]).map(function(t){return t.slice(0,2)}).find(function(t){return t==='th'||t==='en'})||'th';
h.lang=l;
var m=matchMedia('(prefers-color-scheme: dark)');
function paint(){h.dataset.theme=p[2]==='dark'||p[2]==='light'?p[2]:m.matches?'dark':'light'}
paint();m.addEventListener('change',paint);
})();
${fontsScript}`;
