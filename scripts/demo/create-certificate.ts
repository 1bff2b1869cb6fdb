/**
 * Makes a self-signed certificate in memory, for a server only our own browser talks to. Node can make keys and signatures but
 * no certificates, so the DER is put together here: RFC 5280, section 4.1, without extensions (the browser is told not to check).
 */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const DAY = 24 * 60 * 60 * 1000;

const ecdsaWithSha256 = sequence(objectIdentifier('2a8648ce3d040302'));

/** Key and certificate as PEM, valid from yesterday for a week, for `commonName`. */
export function createCertificate(commonName: string): { key: string; cert: string } {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const name = sequence(set(sequence(objectIdentifier('550403'), encode(0x0c, Buffer.from(commonName)))));
	const toBeSigned = sequence(
		encode(0xa0, encode(0x02, Buffer.from([2]))),
		encode(0x02, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
		ecdsaWithSha256,
		name,
		sequence(encodeTime(new Date(Date.now() - DAY)), encodeTime(new Date(Date.now() + 7 * DAY))),
		name,
		publicKey.export({ type: 'spki', format: 'der' }),
	);
	const signature = encode(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', toBeSigned, privateKey)]));
	return {
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		cert: formatPem(sequence(toBeSigned, ecdsaWithSha256, signature)),
	};
}

function encode(tag: number, content: Buffer): Buffer {
	return Buffer.concat([Buffer.from([tag]), encodeLength(content.length), content]);
}

function encodeLength(length: number): Buffer {
	if (length < 0x80) return Buffer.from([length]);
	if (length < 0x100) return Buffer.from([0x81, length]);
	return Buffer.from([0x82, length >> 8, length & 0xff]);
}

function sequence(...parts: Buffer[]): Buffer {
	return encode(0x30, Buffer.concat(parts));
}

function set(...parts: Buffer[]): Buffer {
	return encode(0x31, Buffer.concat(parts));
}

function objectIdentifier(hex: string): Buffer {
	return encode(0x06, Buffer.from(hex, 'hex'));
}

function encodeTime(date: Date): Buffer {
	const digits = date.toISOString().replace(/\.\d+|[-:T]/g, '');
	return encode(0x17, Buffer.from(digits.slice(2)));
}

function formatPem(der: Buffer): string {
	const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
	return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
