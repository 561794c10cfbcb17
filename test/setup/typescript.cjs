/** What all Jest projects of package.json share: TypeScript without type checks, which `npm run lint` makes. */
module.exports = {
  transform: {
    "\\.tsx?$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "node10",
          target: "ES2022",
          jsx: "react-jsx",
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
        },
      },
    ],
  },
};
