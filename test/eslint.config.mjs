import officeAddins from "eslint-plugin-office-addins";
import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

/** Who may import whom: the folders of src and what each may see besides itself. */
const layers = {
  calc: [],
  functions: ["calc"],
  leads: ["calc", "locales"],
  locales: [],
  report: ["calc", "functions", "leads", "locales"],
  excel: ["report", "leads", "calc", "locales"],
  commands: ["excel", "report", "leads", "calc", "locales"],
  taskpane: ["excel", "report", "leads", "calc", "locales"],
  // Loads the add-in's build, as Excel does; imports nothing of its sources.
  workbench: [],
};

const zones = Object.entries(layers).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: "./src",
  except: [layer, ...allowed].map((name) => `./${name}`),
  message: `src/${layer} may import ${allowed.join(", ") || "nothing"} besides itself.`,
}));

/** The preset forgets .tsx, and brings a copy of a plugin that ESLint takes only once. */
function forTsx(config) {
  return {
    ...config,
    ...(config.files && { files: [...config.files, "**/*.tsx"] }),
    ...(config.plugins?.["@typescript-eslint"] && {
      plugins: { ...config.plugins, "@typescript-eslint": tseslint.plugin },
    }),
  };
}

export default [
  { ignores: ["dist/**", "build/**", "coverage/**", "node_modules/**"] },
  ...tseslint.configs.recommended,
  ...officeAddins.configs.react.map(forTsx),
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "import-x": importX },
    languageOptions: { parser: tseslint.parser },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver({ alwaysTryTypes: true })],
    },
    rules: {
      "no-undef": "off",
      "no-console": "error",
      "react/react-in-jsx-scope": "off",
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // Custom functions declare their arguments as any[][]: the metadata generator knows no other matrix.
      "@typescript-eslint/no-explicit-any": "off",
    },
  },
  {
    files: ["src/workbench/**", "test/**", "src/tools/**", "webpack.config.js"],
    rules: {
      // Programs of Node: what is not defined in a page is there.
      "no-undef": "off",
      // These speak to the engine, not to Office.js, whose rules the plugin reads into any `load` and `sync`.
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "off"])
      ),
      "no-console": "off",
      "@typescript-eslint/no-require-imports": "off",
    },
  },
  prettier,
];
