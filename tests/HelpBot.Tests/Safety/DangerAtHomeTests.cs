namespace HelpBot.Tests.Safety;

/// <summary>A child at the bait for rats, a child half born: danger said with calm words around it, whatever else is learnt.</summary>
public sealed class DangerAtHomeTests
{
    private static readonly string[] s_cries =
    [
        "our toddler licked the bait you left for the mice", "she's due in spring but I can see a tiny hand", "the baby put the rat poison in his mouth",
    ];

    private static readonly string[] s_frenchCries =
    [
        "le p'tit a léché l'appât pour les souris", "ma soeur est due à l'automne mais on voit une petite main", "ma fille a mis le poison à rats dans sa bouche",
    ];

    private static readonly string[] s_calm = ["the report is due on monday but I can't see it", "what do I do about mice in my shed"];
    private static readonly string[] s_frenchCalm = ["le rapport est dû lundi mais je ne le vois pas", "que faire pour des souris dans mon cabanon"];

    [Fact]
    public void It_is_heard() => LineParts.AllHeard(s_cries, s_frenchCries);

    [Fact]
    public void What_only_sounds_like_it_is_calm() => LineParts.AllCalm(s_calm, s_frenchCalm);
}
