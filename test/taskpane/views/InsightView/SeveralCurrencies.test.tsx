import { screen } from "@testing-library/react";
import { SeveralCurrencies } from "../../../../src/taskpane/views/InsightView/SeveralCurrencies";
import { renderPane, violations } from "../../render";

const leads = (...currencies: string[]) => ({
  data: { name: "Deals", headers: ["Cur"], columns: [currencies] },
  mapping: { currency: "Cur" },
});

it.each([
  ["en", "EUR and SEK", "Data, Columns"],
  ["sv", "EUR och SEK", "Data, Kolumner"],
  ["ro", "EUR și SEK", "Date, Coloane"],
] as const)(
  "says in %s which currencies are added, and where they are converted",
  async (language, codes, place) => {
    const { container } = renderPane(
      <SeveralCurrencies leads={leads("EUR", "SEK", "eur", "")} />,
      language
    );
    expect(screen.getByText(new RegExp(codes))).toHaveTextContent(place);
    expect(await violations(container)).toEqual([]);
  }
);

it("says nothing of amounts in one currency, or in none that is known", () => {
  renderPane(<SeveralCurrencies leads={leads("EUR", "eur ", "")} />);
  renderPane(<SeveralCurrencies leads={{ ...leads("EUR", "SEK"), mapping: {} }} />);
  expect(screen.queryByText(/unconverted/)).toBeNull();
});
