using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Safety;

/// <summary>Somebody in danger who speaks of the agency's business in the same breath, as people do when its systems are down and nobody
/// answers: what is calm in the sentence must not drown the cry.</summary>
public sealed class CriesBesideBusinessTests
{
    private static readonly string[] s_dangers =
    [
        "my mom isn't breathing", "our apartment is on fire", "someone is breaking into my house", "a man is pointing a gun at us",
        "my son is choking", "a lady just got stabbed", "my daughter fell through the ice",
    ];

    private static readonly string[] s_business =
    [
        "with your computers down who do i call, {0}", "{0} is your line working", "{0} and your phones just ring", "your website says call so {0}",
        "is collision reporting working and {0}", "i wanted a copy of my report but {0}", "who do i talk to about a fine, {0}",
        "{0}, do i use the fax or the main number", "your 911 might be hacked, {0}", "{0} is 911 affected by the incident",
    ];

    private static readonly string[] s_frenchDangers =
    [
        "ma mère ne respire plus", "notre logement est en feu", "quelqu'un est en train d'entrer chez nous par effraction",
        "un homme nous pointe avec un fusil", "mon fils s'étouffe", "une dame vient de se faire poignarder",
    ];

    private static readonly string[] s_frenchBusiness =
    [
        "avec vos ordinateurs en panne j'appelle qui, {0}", "{0} votre ligne fonctionne-t-elle", "{0} et vos téléphones sonnent dans le vide",
        "est-ce que la déclaration de collision marche et {0}", "je voulais une copie de mon rapport mais {0}",
        "à qui je parle pour une amende, {0}", "{0}, j'appelle le 911 ou le numéro principal", "votre 911 est peut-être piraté, {0}",
    ];

    public static TheoryData<Language> BothLanguages => SafetyRecogniserTests.BothLanguages;

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void The_cry_is_heard(Language language) => LineParts.AtMost(1, Lines(language), language, LineParts.IsUnheard);

    [Theory]
    [InlineData("your phones are dead and i want to kill myself")]
    [InlineData("who do i talk to about a fine, i want to die")]
    [InlineData("can i speak with an officer i want to kill myself")]
    [InlineData("vos téléphones sont morts et je veux me tuer")]
    [InlineData("est-ce que le comptoir est ouvert, je veux mourir")]
    [InlineData("je veux me suicider votre ligne marche-t-elle")]
    [InlineData("which form do I need for court, honestly I don't deserve to live")]
    [InlineData("is the counter open, some days I think being dead would be easier")]
    [InlineData("I only want my report, then I would like to finish my life")]
    [InlineData("à quelle heure ferme le comptoir, j'ai envie de lâcher la vie")]
    [InlineData("je peux plus payer mon amende, je me dis que crever serait plus facile")]
    [InlineData("le télécopieur marche-t-il, j'ai mon plein casque, je veux pus la vivre cette vie")]
    public void Despair_is_heard_too(string text) => Assert.NotEqual(SafetyTier.None, SafetyLines.Read(text).Tier);

    [Theory]
    [InlineData("I thought I heard shots but it's just fireworks, who takes noise complaints?")]
    [InlineData("Je pensais que c'était des coups de feu mais c'est juste des pétards, à qui je me plains du bruit?")]
    [InlineData("My house was on fire last year, how do I get a copy of the report?")]
    [InlineData("Si ma maison est en feu, est-ce que le 911 fonctionne malgré le piratage?")]
    public void What_turned_out_otherwise_is_over_or_supposed_is_no_cry(string text) =>
        Assert.NotEqual(SafetyTier.Sure, SafetyLines.Read(text).Tier);

    [Fact]
    public void Whom_do_I_call_is_no_barking_dog() =>
        Assert.DoesNotContain("aside_nuisance", SafetyLines.Read("ma maison est en feu, j'appelle qui", Language.French).Reasons);

    private static IReadOnlyList<string> Lines(Language language) => language == Language.French
        ? LineParts.Together(s_frenchBusiness, s_frenchDangers)
        : LineParts.Together(s_business, s_dangers);
}
