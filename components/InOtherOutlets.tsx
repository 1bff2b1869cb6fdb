/** The other outlets' statements of a claim, under one heading for each article; three statements until the reader asks for more. */
import { useState } from 'preact/hooks';
import type { OutletGroup } from './claim-view';
import { ElsewhereSection } from './ElsewhereSection';
import { OutletHeading } from './OutletHeading';
import { usePartedTest } from './parting';
import { RelationWord, StatementElsewhere } from './StatementElsewhere';

const SHOWN_AT_FIRST = 3;

export function InOtherOutlets({ groups }: { readonly groups: readonly OutletGroup[] }) {
	const [isOpen, setOpen] = useState(false);
	const isParted = usePartedTest();
	const all = countStatements(groups);
	const shown = isOpen ? groups : limitGroups(groups, SHOWN_AT_FIRST);
	const hidden = all - countStatements(shown);
	if (groups.length === 0) return null;
	return (
		<ElsewhereSection
			outlets={groups.length}
			hidden={hidden}
			isOpen={isOpen}
			canFold={(hidden > 0 || isOpen) && all > SHOWN_AT_FIRST}
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
