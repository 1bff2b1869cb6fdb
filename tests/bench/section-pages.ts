/** Pages that hold no article: a front page, a section, a search, in the size that news sites have. */
import type { SavedPage } from '../../scripts/pages/open-pages';

const towns = ['Altenau', 'Neustadt', 'Burgdorf', 'Seelze', 'Lehrte', 'Springe', 'Hameln', 'Celle'];

export const sectionPages: readonly SavedPage[] = [
	{ name: 'front page', address: 'https://www.tageblatt.example/', html: writePage(150) },
	{ name: 'section', address: 'https://www.tageblatt.example/region/', html: writePage(60) },
	{ name: 'search', address: 'https://www.tageblatt.example/suche?q=bruecke', html: writePage(30) },
];

function writePage(cards: number): string {
	const menu = towns.map((town) => `<li><a href="/${town.toLowerCase()}"><span>${town}</span></a></li>`).join('');
	const list = Array.from({ length: cards }, (_, index) => writeCard(index, towns[index % towns.length] ?? '')).join('');
	return `<!doctype html><html lang="de"><head><title>Tageblatt</title></head><body><header><nav><ul>${menu}</ul></nav></header>
		<main><section><h2>Aus der Region</h2><div class="grid">${list}</div></section></main><footer><ul>${menu}</ul></footer></body></html>`;
}

function writeCard(index: number, town: string): string {
	return `<article class="card"><a href="/a/${index}"><figure><div><img alt=""></div></figure></a><div class="card__body"><span class="label">${town}</span>
		<h3><a href="/a/${index}"><span>${town}: Die Brücke Nummer ${index} bleibt stehen</span></a></h3>
		<p>Der Rat von ${town} hat nach langem Streit beschlossen, die Brücke zu sanieren.</p><div class="meta"><time>vor ${index} Minuten</time> <span><b>${index}</b> Kommentare</span></div></div></article>`;
}
