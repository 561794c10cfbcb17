/**
 * Every member's name and requirement set against the documentation in @types/office-js, where each member of the
 * Excel API carries a remark such as `[Api set: ExcelApi 1.7]`.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { objectTypes } from "../../../src/workbench/objects";
import type { ObjectType } from "../../../src/workbench/objects/define";

/** Not of the Excel API: what office.js itself asks the host for. */
const SERVICES = [
  "CustomFunctions",
  "AppRuntimeService",
  "AppRuntimePersistenceService",
  "AddinInternalService",
  "Ribbon",
  "RibbonButton",
  "RibbonTab",
];

/** Names that office.js has for a setter alone. */
const WIRE_NAMES = ["Worksheet.gridlines", "Worksheet.headings"];

/** `Range.values` → `1.1`, from the remarks of the type file. */
function documentedSets(): Map<string, string | undefined> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true
  );
  const sets = new Map<string, string | undefined>();
  const visitMember = (owner: string, member: ts.ClassElement) => {
    if (!member.name) return;
    const name = `${owner}.${member.name.getText(source)}`;
    const doc = ts
      .getJSDocCommentsAndTags(member)
      .map((comment) => comment.getText(source))
      .join("\n");
    const set = /\[Api set: ExcelApi (\d+\.\d+)/.exec(doc)?.[1];
    if (!sets.has(name)) sets.set(name, set);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body)) {
      if (node.name.text !== "Excel") return node.body.statements.forEach(visit);
      for (const statement of node.body.statements) {
        if (!ts.isClassDeclaration(statement) || !statement.name) continue;
        const owner = statement.name.text;
        statement.members.forEach((member) => visitMember(owner, member));
      }
    }
  };
  source.statements.forEach(visit);
  return sets;
}

const documented = documentedSets();

function membersOf(type: ObjectType<never>): [name: string, since: string][] {
  const members = { ...type.properties, ...type.objects, ...type.methods };
  return Object.entries(members).map(([name, { since = "1.1" }]) => [name, since]);
}

const members = Object.entries(objectTypes)
  .filter(([type]) => !SERVICES.includes(type))
  .flatMap(([type, table]) =>
    membersOf(table as unknown as ObjectType<never>)
      .filter(([name]) => !name.startsWith("_"))
      .map(([name, since]) => ({ member: `${type}.${name}`, since }))
  )
  .filter(({ member }) => !WIRE_NAMES.includes(member));

test("every member is one of the Excel API", () => {
  expect(members.map(({ member }) => member).filter((name) => !documented.has(name))).toEqual([]);
});

test("every member has the requirement set of its documentation", () => {
  const declared = members.map(({ member, since }) => `${member} ${since}`);
  // Members without a remark of their own came with the class.
  const expected = members.map(
    ({ member, since }) => `${member} ${documented.get(member) ?? since}`
  );
  expect(declared).toEqual(expected);
});
