// The bundler handles imported style sheets; the compiler only needs a declaration.
declare module '*.css';
