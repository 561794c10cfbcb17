/** Writes docs/functions.md: `npm run docs`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import markdown from "./functions-markdown.cjs";

const file = fileURLToPath(new URL("../../docs/functions.md", import.meta.url));
writeFileSync(file, await markdown.functionsMarkdown());
