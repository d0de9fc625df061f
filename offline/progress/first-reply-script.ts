/**
 * Runs in the head of a study screen. On a device that holds nothing yet everything waits for the server, so
 * it is asked while the scripts are still on their way, in the language that the page was painted for.
 * Called by the app, `jamdeeAskForPacks` asks for the packs that the screen at this address begins with: the
 * one it names, or in a review of everything those that are studied. They come while the study is being
 * opened. `takeFirstReply` takes the answers, which are read at once: a timeout would end them otherwise.
 * All this stands here, since the app's scripts have no room for it.
 */
export const firstReplyScript = `(function(){
try{if(localStorage.getItem('jamdee-registry'))return}catch(e){return}
var replies=jamdeeFirstReplies={},first='/api/v1/snapshot?cursor=';
jamdeeFirstAccount=(document.cookie.match(/(?:^|; )jamdee-account=([^;]*)/)||[])[1]||'';
function whole(r){return r.text().then(function(t){return new Response(t,{status:r.status,headers:r.headers})})}
function ask(path,init){
init.redirect='error';init.signal=AbortSignal.timeout(20000);
(replies[path]=fetch(path,init).then(whole)).catch(function(){})}
ask(first,{headers:{'accept-language':document.documentElement.lang},cache:'no-store'});
var snapshot=replies[first].then(function(r){return r.clone().json()});
snapshot.catch(function(){});
jamdeeAskForPacks=function(){
var q=new URLSearchParams(location.search),own=q.get('id')||q.get('deck');
return snapshot.then(function(s){s.packs.forEach(function(p){
if(own?p.id===own:location.pathname==='/review'&&s.touched.indexOf(p.id)>=0)
ask('/api/v1/packs/'+encodeURIComponent(p.id)+'?v='+encodeURIComponent(p.version),{})})}).catch(function(){})};
})();`;
