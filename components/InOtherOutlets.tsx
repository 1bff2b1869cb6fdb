/**
 * The other outlets' statements of a claim, under one heading for each article; three statements until the reader asks for more, and of those
 * that nobody curated only the best of each relation.
 */
import { useState } from 'preact/hooks';
import type { OutletGroup } from './claim-view';
import { ElsewhereSection } from './ElsewhereSection';
import { OutletHeading } from './OutletHeading';
import { usePartedTest } from './parting';
import { RelationWord, StatementElsewhere } from './StatementElsewhere';

const SHOWN_AT_FIRST = 3;

/** `outlet` is that of the article being read. */
type Props = { readonly groups: readonly OutletGroup[]; readonly outlet: string | null };

export function InOtherOutlets({ groups, outlet }: Props) {
	const [isOpen, setOpen] = useState(false);
	const isParted = usePartedTest();
	const all = countStatements(groups);
	const shown = isOpen ? groups : limitGroups(isUncurated(groups) ? takeBestOfEach(groups) : groups, SHOWN_AT_FIRST);
	const hidden = all - countStatements(shown);
	if (groups.length === 0) return null;
	return (
		<ElsewhereSection
			areOthers={outlet === null || groups.every(({ article }) => article?.outlet !== outlet)}
			articles={groups.length}
			hidden={hidden}
			isOpen={isOpen}
			canFold={hidden > 0 || isOpen}
			onToggle={() => setOpen(!isOpen)}
		>
			{shown.map(({ articleId, article, statements: [first, ...more] }) => (
				<li key={articleId}>
					{first && !isParted(first.pairs) && <RelationWord relation={first.relation} agency={first.agency} />}
					<OutletHeading article={article} fallback={articleId} />
					{first && <StatementElsewhere key={first.id} statement={first} outlet={article?.outlet ?? articleId} isFirst />}
					{more.map((statement) => (
						<StatementElsewhere key={statement.id} statement={statement} outlet={article?.outlet ?? articleId} isFirst={false} />
					))}
				</li>
			))}
		</ElsewhereSection>
	);
}

function isUncurated(groups: readonly OutletGroup[]): boolean {
	return groups.every(({ statements }) => statements.every(({ isCurated }) => !isCurated));
}

/** The first group whose first statement stands in a relation that none before it does. */
function takeBestOfEach(groups: readonly OutletGroup[]): OutletGroup[] {
	const relations = new Set<string | undefined>();
	return groups.filter(({ statements: [first] }) => {
		const isNew = !relations.has(first?.relation);
		relations.add(first?.relation);
		return isNew;
	});
}

function countStatements(groups: readonly OutletGroup[]): number {
	return groups.reduce((sum, { statements }) => sum + statements.length, 0);
}

/** The best statement of as many outlets as fit, then their further ones while there is room. */
function limitGroups(groups: readonly OutletGroup[], limit: number): OutletGroup[] {
	const first = groups.slice(0, limit);
	let room = limit - first.length;
	return first.map((group) => {
		const extra = group.statements.slice(1, 1 + room);
		room -= extra.length;
		return { ...group, statements: [...group.statements.slice(0, 1), ...extra] };
	});
}
