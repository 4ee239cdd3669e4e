/** Writes dist/custom-elements.json from the doc comments, for editors, Storybook and typings. */
export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.test.ts',
    'src/**/*.stories.ts',
    'src/**/*.styles.ts',
    'src/internal/**',
    'src/words/**',
    'src/html/**',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), builtPaths(), inOrder()],
};

/**
 * The analyzer lists `#private` members, Lit's own life-cycle methods, and once more, under no name or the wrong one, each event whose class
 * brings its own; a reader of the manifest can use none of them.
 */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
        declaration.members = declaration.members?.filter(
          (member) => !member.name.startsWith('#') && member.privacy !== 'private' && member.privacy !== 'protected',
        );
        if (declaration.events) declaration.events = declaration.events.filter((event) => event.description);
      }
    },
  };
}

/** Module paths as a consumer imports them. */
function builtPaths() {
  const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'built-paths',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = built(module.path);
        for (const { declaration } of module.exports ?? [])
          if (declaration?.module) declaration.module = built(declaration.module);
      }
    },
  };
}

/** The analyzer finds files in an order that differs from run to run; a build must not. */
function inOrder() {
  return {
    name: 'in-order',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
