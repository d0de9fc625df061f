import { fontAddress, fontFamily, fontWeights } from '#ui/shell/fonts.ts';

const fonts = fontWeights.map((weight) => [String(weight), fontAddress(weight)]);

/**
 * The end of `paintScript`. A device that was here before has the fonts: they are asked for before the words
 * are drawn. On a first visit the words come first, in the letters of the device; `useFonts` fetches ours
 * afterwards. But where a device has no Thai letters (all of them are boxes of one width), Thai words cannot
 * be read until ours are here, and change to them whenever that is.
 */
export const fontsScript = `(function(){
var h=document.documentElement,known=false,x=h.lang==='th'&&document.createElement('canvas').getContext('2d');
try{known=!!localStorage.getItem('jamdee-registry')}catch(e){}
var boxes=x&&x.measureText('ก').width===x.measureText('ฌ').width;
if(known||boxes)h.dataset.fonts='';
${JSON.stringify(fonts)}.forEach(function(f){
if(boxes)new FontFace('${fontFamily}','url('+f[1]+')',{weight:f[0]}).load().then(function(a){document.fonts.add(a)},function(){});
else if(known){var k=document.createElement('link');k.rel='preload';k.as='font';k.type='font/woff2';k.crossOrigin='';k.href=f[1];document.head.append(k)}
})})();`;
