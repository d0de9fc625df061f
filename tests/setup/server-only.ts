// Stands for the package `server-only`, which refuses to be loaded anywhere but in the framework's server.
export {};
