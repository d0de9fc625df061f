/**
 * Runs in the head of a study screen. On a device that holds nothing yet everything waits for the server, so
 * it is asked while the scripts are still on their way, in the language that the page was painted for. Where
 * the answer took long, the packs that the screen at this address begins with (the one it names, or in a
 * review of everything those that are studied) are asked for when the scripts are here, and come while these
 * start; elsewhere nothing is won by that. `takeFirstReply` takes the answers within a minute; the timeout is
 * longer, since it would also end what has come and is not yet read.
 */
export const firstReplyScript = `(function(){
try{if(localStorage.getItem('jamdee-registry'))return}catch(e){return}
var replies=jamdeeFirstReplies={},first='/api/v1/snapshot?cursor=',askedAt=performance.now();
var q=new URLSearchParams(location.search),own=q.get('id')||q.get('deck');
jamdeeFirstAccount=(document.cookie.match(/(?:^|; )jamdee-account=([^;]*)/)||[])[1]||'';
function ask(path,init){
init.redirect='error';init.signal=AbortSignal.timeout(80000);
(replies[path]=fetch(path,init)).catch(function(){})}
function askForPacks(s){
s.packs.forEach(function(p){
if(own?p.id===own:location.pathname==='/review'&&s.touched.indexOf(p.id)>=0)
ask('/api/v1/packs/'+encodeURIComponent(p.id)+'?v='+encodeURIComponent(p.version),{})})}
ask(first,{headers:{'accept-language':document.documentElement.lang},cache:'no-store'});
replies[first].then(function(r){
return performance.now()-askedAt<100?null:Promise.all([r.clone().json(),new Promise(function(go){
if(document.readyState==='complete')go();else addEventListener('load',go,{once:true})})])
}).then(function(found){if(found)askForPacks(found[0])}).catch(function(){});
})();`;
