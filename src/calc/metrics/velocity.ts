import { ratio } from "../statistics/ratio";

/**
 * Sales velocity: what the pipeline brings in per day.
 *
 * opportunities × average deal × win rate / sales cycle. The four figures must come from the same leads.
 *
 * Example: 7 × 20 000 × 0.4 / 75 days = 746.67 a day.
 *
 * Source: the sales velocity formula of sales operations.
 *
 * @returns money per day; undefined for a cycle of 0 days
 */
export const salesVelocity = (
  opportunities: number,
  averageDeal: number,
  winRate: number,
  cycleDays: number
): number | undefined => ratio(opportunities * averageDeal * winRate, cycleDays);
