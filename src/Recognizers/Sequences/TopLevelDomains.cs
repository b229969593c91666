using System.Collections.Frozen;

namespace Recognizers.Sequences;

/// <summary>Top-level domains under which a bare host is taken for a web address.</summary>
internal static class TopLevelDomains
{
    private const string Generic =
        "com org net edu gov mil int info biz name pro mobi app dev page site online shop store blog news live wiki academy agency aws bank " +
        "cloud club email group guru help host law legal link ltd media network police press quebec review services social solutions space " +
        "support systems tech today tools top video website work works world xyz zone goog google microsoft";

    private const string Countries =
        "ac ad ae af ag ai al am ao ar as at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn " +
        "co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw " +
        "gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma " +
        "mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr " +
        "ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt " +
        "tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

    private static readonly FrozenSet<string> _domains = $"{Generic} {Countries}".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(ReadOnlySpan<char> domain) => _domains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(domain);
}
