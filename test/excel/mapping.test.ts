import { mappingFor } from "../../src/excel";
import { parseConfiguration } from "../../src/excel/configuration-schema";

const table = { name: "Leads", headers: ["Steg", "Värde", "Ägare", "Chans"] };
const recognition = {
  mapping: { stage: "Steg", amount: "Värde", owner: "Ägare" },
  helpers: { percent: "Chans" },
};
const configured = (mapping: Record<string, string>) =>
  mappingFor(table, parseConfiguration({ mappings: { Leads: mapping } }), recognition);

it("is what is recognised while the user has said nothing", () =>
  expect(mappingFor(table, parseConfiguration({}), recognition)).toEqual(recognition.mapping));

it("is what the user said, also where that is less", () =>
  expect(configured({ stage: "Steg", source: "Ägare" })).toEqual({
    stage: "Steg",
    source: "Ägare",
  }));

it("replaces columns that were renamed or deleted by what is recognised, if anything is", () =>
  expect(configured({ stage: "Steg", amount: "Belopp", reason: "Orsak" })).toEqual({
    stage: "Steg",
    amount: "Värde",
  }));

it("leaves out probabilities from 0 to 100, which formulas cannot take", () =>
  expect(configured({ stage: "Steg", probability: "Chans" })).toEqual({ stage: "Steg" }));
