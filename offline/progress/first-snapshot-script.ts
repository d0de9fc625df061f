/**
 * Runs in the head of a study screen. On a device that holds nothing yet everything waits for the server, so
 * it is asked while the scripts are still on their way, in the language that the page was painted for.
 * `takeFirstSnapshot` takes the answer. The packs that this screen begins with come right after the scripts:
 * they may be kept by the browser, and whoever asks for them a little later finds them there.
 */
export const firstSnapshotScript = `(function(){
try{if(localStorage.getItem('jamdee-registry'))return}catch(e){return}
var q=new URLSearchParams(location.search),own=q.get('id')||q.get('deck');
var init={headers:{'accept-language':document.documentElement.lang},cache:'no-store',redirect:'error',signal:AbortSignal.timeout(20000)};
jamdeeFirstSnapshot=fetch('/api/v1/snapshot?cursor=',init);
jamdeeFirstSnapshot.then(function(r){return r.clone().json()}).then(function(s){
function isWanted(p){return own?p.id===own:location.pathname==='/review'&&s.touched.indexOf(p.id)>=0}
function go(){s.packs.filter(isWanted).forEach(function(p){
fetch('/api/v1/packs/'+encodeURIComponent(p.id)+'?v='+encodeURIComponent(p.version)).then(function(r){return r.arrayBuffer()}).catch(function(){})})}
if(document.readyState==='complete')go();else addEventListener('load',go,{once:true});
}).catch(function(){});
})();`;
