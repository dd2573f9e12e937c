/// Files as other tools write them, hard ones: tags in tags, unknown elements, several files, sections, comments.
enum Samples {
  static let xliff2 = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- made by hand -->
    <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"
        xmlns:kue="urn:example:kue" version="2.0" srcLang="id" trgLang="en">
      <x:file id="f1" original="a.docx" kue:warna="merah">
        <x:skeleton><kue:isi>tulang &amp; <![CDATA[<rangka>]]></kue:isi></x:skeleton>
        <x:notes><x:note id="n9" category="gaya">Ejaan Inggris.</x:note></x:notes>
        <x:group id="g1" name="bab">
          <x:unit id="u1" kue:tanda="ya">
            <kue:asing><kue:dalam a="1" b="&quot;2&quot;"/>teks</kue:asing>
            <x:notes><x:note id="n1" appliesTo="source">Periksa angka.</x:note></x:notes>
            <x:originalData><x:data id="d1">&lt;b&gt;</x:data><x:data id="d2">&lt;/b&gt;</x:data></x:originalData>
            <x:segment id="s1" state="translated" subState="kue:baru">
              <x:source>Harga <x:pc id="1" dataRefStart="d1" dataRefEnd="d2">beras <x:ph id="2" disp="foto"/></x:pc> naik <x:mrk id="m1" type="comment" ref="#n=n1">5 %</x:mrk>.</x:source>
              <x:target>The <x:pc id="1" dataRefStart="d1" dataRefEnd="d2">rice <x:ph id="2" disp="foto"/></x:pc> price rose.</x:target>
            </x:segment>
            <x:ignorable><x:source> </x:source></x:ignorable>
            <x:segment id="s2">
              <x:source><x:sc id="5"/>Warga<x:cp hex="001b"/> <x:sm id="m2" type="term" value="farmer"/>petani <x:ec startRef="5"/>desa<x:em startRef="m2"/> protes.</x:source>
            </x:segment>
          </x:unit>
        </x:group>
        <x:unit id="u2" translate="no"><x:segment><x:source>KODE-77</x:source></x:segment></x:unit>
      </x:file>
      <x:file id="f2"><x:unit id="u1"><x:segment><x:source xml:space="preserve">  Dua  spasi  </x:source></x:segment></x:unit></x:file>
    </x:xliff>
    <?akhir berkas?>
    """

  static let xliff1 = """
    <?xml version="1.0"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:alat="urn:example:alat">
      <file original="b.html" source-language="id-ID" target-language="en-US" datatype="html" alat:x="1">
        <header><tool tool-id="t" tool-name="Alat"/><alat:setelan><alat:nilai>1 &lt; 2</alat:nilai></alat:setelan></header>
        <body>
          <group id="bab-1">
            <trans-unit id="1" approved="yes">
              <source>Rapat <g id="1" ctype="bold">dimulai <x id="2"/></g> pukul <bpt id="3">&lt;i&gt;</bpt>sembilan<ept id="3">&lt;/i&gt;</ept>.</source>
              <target state="final">The meeting <g id="1" ctype="bold">began <x id="2"/></g> at <bpt id="3">&lt;i&gt;</bpt>nine<ept id="3">&lt;/i&gt;</ept>.</target>
              <note from="penyunting" annotates="source">Waktu setempat.</note>
              <alat:catatan><alat:a/><!-- biar --></alat:catatan>
            </trans-unit>
          </group>
          <trans-unit id="2">
            <source>Satu. Dua <ph id="9">{0}<sub>tiga</sub></ph>.</source>
            <seg-source><mrk mtype="seg" mid="0">Satu.</mrk> <mrk mtype="seg" mid="1">Dua <ph id="9">{0}<sub>tiga</sub></ph>.</mrk></seg-source>
            <target><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1"/></target>
            <alt-trans match-quality="83.5%" origin="lama"><source>Satu.</source><target>One!</target></alt-trans>
          </trans-unit>
          <trans-unit id="3" translate="no"><source>X-1</source><target state="new">X-1</target></trans-unit>
          <trans-unit id="4"><source><mrk mtype="term" mid="a" comment="memasok: supply; provide">Memasok</mrk> lagi.</source><target state="new">Memasok lagi.</target></trans-unit>
        </body>
      </file>
    </xliff>
    """

  static let tmx = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4">
      <header creationtool="alat" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="id-ID" datatype="plaintext"><prop type="klien">Pesisir</prop></header>
      <body>
        <tu tuid="a" creationid="sari"><prop type="x">1</prop><note>Sudah diperiksa.</note>
          <tuv xml:lang="ID-id"><seg>Harga <bpt i="1">&lt;b&gt;</bpt>beras<ept i="1">&lt;/b&gt;</ept> <hi type="x">naik</hi>.</seg></tuv>
          <tuv xml:lang="fr"><seg>Le prix monte.</seg></tuv>
          <tuv xml:lang="en-US" changedate="20260101T000000Z"><seg>The <bpt i="1">&lt;b&gt;</bpt>rice<ept i="1">&lt;/b&gt;</ept> price <hi type="x">rose</hi>.</seg></tuv>
        </tu>
        <tu><tuv lang="id"><seg>Tanpa terjemahan<ph x="1"/>.</seg></tuv></tu>
      </body>
    </tmx>
    """

  static let po = """
    # Terjemahan berita.
    msgid ""
    msgstr ""
    "Language: en_GB\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"

    #. number: 5 persen: 5 percent
    #: berita.html:3
    #, c-format, fuzzy
    #| msgid "Harga beras turun."
    msgctxt "s1"
    msgid "Harga beras naik."
    msgstr "Rice prices fell."

    # penerjemah: hati-hati
    msgid ""
    "Baris satu\\n"
    "baris \\"dua\\"\\t."
    msgstr ""
    "Line one\\n"
    "line \\"two\\"\\t."
    msgid "%d orang"
    msgid_plural "%d orang-orang"
    msgstr[0] "%d person"
    msgstr[1] ""

    #~ msgid "Lama"
    #~ msgstr "Old"

    """

  static let tsv =
    "source\ttarget\tcatatan\r\n# komentar\r\nHarga naik.\tPrices rose.\tya\r\n\r\n#tagar populer\t\tx\r\nDua kolom\tTwo"
}
