/**
 * Runs in the head of a study screen. On a device that holds nothing yet everything waits for the server, so
 * it is asked while the scripts are still on their way, in the language that the page was painted for.
 * `takeFirstSnapshot` takes the answer.
 */
export const firstSnapshotScript = `try{
if(!localStorage.getItem('jamdee-registry')){
jamdeeFirstSnapshot=fetch('/api/v1/snapshot?cursor=',{headers:{'accept-language':document.documentElement.lang},cache:'no-store',redirect:'error',signal:AbortSignal.timeout(20000)});
jamdeeFirstSnapshot.catch(function(){});
}
}catch(e){}`;
