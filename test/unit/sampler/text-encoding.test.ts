import * as fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../services/sampler/sources/text-encoding.ts";

describe("text of an unknown encoding", () => {
  it("is read as the encoding that makes words of it", () => {
    const texts = {
      utf8: ["220kV线路故障,2013", "терминал", "Überstrom", "plain"],
      gb18030: ["xtz,220kV线路,1999\n1,220kV母线I_Ua,A", "2号主变_高压侧_Ia", "开关量95", "母线电压 A相,电流"],
      cp1251: ["11,терминал версия 101110,2000\nДЗТ1 пуск", "Ввод напряжение секции", "Ток фаза А"],
      latin1: ["Überstrom Phase A", "tension phase-terre n° 1, défaut", "Corriente línea 2"],
    };
    for (const [encoding, all] of Object.entries(texts)) {
      for (const text of all) expect(decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding });
    }
  });

  it("loses a byte order mark", () => {
    expect(decodeText(Buffer.from("\ufeffva,vb")).text).toBe("va,vb");
  });

  it("is read somehow, whatever its bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe("string");
      }),
    );
  });
});
