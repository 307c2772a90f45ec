import { makeWorkbook, style } from './book';
import { blank, formula, number, row, sharedTexts } from './cells';
import type { Fixture } from './fixture';
import { MAIN, type Part, type Relation } from './package-parts';

/**
 * A protected sheet: B2 and B3 are unlocked by their own format, everything in column D by the column's, rows 6
 * and 7 by the row's; all else is locked.
 */
export function protectedSheet(): Fixture {
  const texts = sharedTexts();
  const { text } = texts;
  const rows = [
    row(1, [text('A1', '客户登记', style.title)]),
    row(2, [text('A2', '客户名称', style.header), blank('B2', style.unlocked)]),
    row(3, [text('A3', '消费金额', style.header), number('B3', 1000, style.unlocked)]),
    row(4, [text('A4', '应付', style.header), formula('B4', 'B3*1.06', 1060, style.hiddenFormula)]),
    row(6, [text('A6', '备注', style.unlocked)], ` s="${style.unlocked}" customFormat="1"`),
    row(7, [], ` s="${style.unlocked}" customFormat="true"`),
  ];
  const xml = `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" width="16" customWidth="1"/><col min="4" max="4" width="16" style="${style.unlocked}" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><sheetProtection algorithmName="SHA-512" hashValue="ZmljdGl0aW91cyBoYXNoIG9mIGEgcGFzc3dvcmQgdGhhdCBub2JvZHkga25vd3MuIEl0IGhhcyA2NCBieXRlcyEhIQ==" saltValue="c2FsdHNhbHRzYWx0c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/></worksheet>`;
  return { file: 'protected.xlsx', bytes: makeWorkbook({ sheets: [{ name: '登记', xml }], texts }) };
}

const SIGNATURES = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';

/** A workbook with a digital signature, such as an archive of contracts keeps. Its digest is made up. */
export function signed(): Fixture {
  const texts = sharedTexts();
  const xml = `<worksheet xmlns="${MAIN}"><sheetData>${row(1, [texts.text('A1', '合同'), number('B1', 2026)])}</sheetData></worksheet>`;
  const more: readonly Part[] = [
    {
      name: '_xmlsignatures/origin.sigs',
      data: new Uint8Array(0),
      to: [[`${SIGNATURES}/signature`, 'sig1.xml']],
    },
    {
      name: '_xmlsignatures/sig1.xml',
      type: 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
      data: '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#" Id="idPackageSignature"><SignedInfo><CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><Reference Type="http://www.w3.org/2000/09/xmldsig#Object" URI="#idPackageObject"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue>bm90IGEgcmVhbCBkaWdlc3Q=</DigestValue></Reference></SignedInfo><SignatureValue>bm90IGEgcmVhbCBzaWduYXR1cmU=</SignatureValue></Signature>',
    },
  ];
  const packageTo: readonly Relation[] = [[`${SIGNATURES}/origin`, '_xmlsignatures/origin.sigs']];
  return { file: 'signed.xlsx', bytes: makeWorkbook({ sheets: [{ name: '合同', xml }], texts, more, packageTo }) };
}
