import type { DeskRepo } from '../../domain/desk/desk';
import type { Period } from '../../domain/report/hand-in';
import { type OpinionCounts, opinionCounts } from '../../domain/report/opinions';
import { parseProposal } from '../../domain/report/opinions-file';

/** Where proposals lie at this desk. */
export const proposalShelf = (repo: DeskRepo) => repo.shelf('proposals', parseProposal);

/** For the report: what the room has counted. Nothing where it was never used, so that a leader may count by hand. */
export const opinionsIn =
  (repo: DeskRepo) =>
  async ({ from, to }: Period): Promise<Partial<OpinionCounts>> => {
    const proposals = (await proposalShelf(repo).all()).map(({ value }) => value);
    return proposals.some(({ unit }) => unit === undefined) ? { ...opinionCounts(proposals, from, to) } : {};
  };
