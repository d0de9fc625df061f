import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vitest/config';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers the app's routes on the server that serves the browser tests: real HTTP, on the page's own origin. */
export function studyServerPlugin(): Plugin {
  return {
    name: 'study-server',
    configureServer(server) {
      const answers = /^\/(api|test-server)\//;
      server.middlewares.use((request, response, next) => {
        if (!answers.test(request.url ?? '')) return next();
        server
          .ssrLoadModule('/tests/offline/server/answer-request.ts')
          .then((module) => (module.answerRequest as Handle)(request, response))
          .catch(next);
      });
    },
  };
}
