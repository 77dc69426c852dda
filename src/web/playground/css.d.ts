// The bundler takes style sheets that are imported; the compiler only has to know that they are there.
declare module '*.css';
