using System.Diagnostics;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>No message makes redaction slow: its work grows as the message does. Compared are two lengths on the same machine in the same minute, the best
/// of several runs each, with room for noise and a busy machine: what grew with the square of the length would be sixteen times slower for each character.</summary>
public class LinearTimeTests
{
    private const int Short = 2_500;
    private const int Growth = 16;
    private const int Room = 8;
    private const int Rounds = 7;
    private const int Tries = 3;
    private const int WarmUp = 40;

    private static readonly PersonalData _personalData = new(SampleAgency.Knowledge);

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("4 1 1 1 1 1 1 ")]
    [InlineData("12-34-")]
    [InlineData("613-555-0147 ")]
    [InlineData("one ")]
    [InlineData("quatre-vingt-")]
    [InlineData("double ")]
    [InlineData("a@")]
    [InlineData("@@@ ")]
    [InlineData("x at y dot ")]
    [InlineData("a.b.c.d")]
    [InlineData("password ")]
    [InlineData("my password is ")]
    [InlineData("the code the code is ")]
    [InlineData("passphrase: a b c ")]
    [InlineData("pin 12 34 ")]
    [InlineData("GB82 WEST ")]
    [InlineData("k7k7k7")]
    [InlineData("kilo seven ")]
    [InlineData("k as in kilo ")]
    [InlineData("born may ")]
    [InlineData("12 rue rue ")]
    [InlineData("12 12 Old ")]
    [InlineData("po box 1 ")]
    [InlineData("....")]
    [InlineData(": 1 ")]
    [InlineData("plate AB-")]
    [InlineData("         ")]
    [InlineData("[telephone]")]
    [InlineData("\u0301\u200B1")]
    public void Work_grows_as_the_text_does(string piece)
    {
        for (var run = 0; run < WarmUp; run++)
            _personalData.Redact(Repeat(piece, Short / 10));

        var growths = Enumerable.Range(0, Tries).Select(_ => (double)Best(Repeat(piece, Short * Growth)) / Best(Repeat(piece, Short)));

        Assert.Contains(growths, growth => growth < Growth * Room);
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];

    private static long Best(string text)
    {
        var best = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            _personalData.Redact(text);
            best = Math.Min(best, Stopwatch.GetTimestamp() - start);
        }

        return best;
    }
}
