using HelpBot.Conversation;
using HelpBot.Conversation.Evaluation;

namespace HelpBot.Tests.Evaluation;

/// <summary>Any file of questions is read, or told line by line what is wrong with it.</summary>
public sealed class EvaluationFileTests
{
    [Fact]
    public void Text_and_topic_are_enough()
    {
        var question = Assert.Single(EvaluationFile.Parse(["""{"text":"hello","expect":{"topic":"greeting"}}"""]));
        Assert.Equal(("line-1", null, "hello", Topics.Greeting), (question.Id, question.Language, question.Turns[0].Text, question.Turns[0].Expect.Topic));
    }

    [Fact]
    public void Fields_that_it_does_not_know_are_left_alone() => Assert.Equal(
        "7",
        EvaluationFile.Parse(["""{"id":7,"text":"hello","source":{"a":1},"expect":{"topic":"greeting","note":[]},"weight":2}"""])[0].Id);

    [Fact]
    public void Empty_lines_and_a_byte_order_mark_do_no_harm() =>
        Assert.Single(EvaluationFile.Parse(["\uFEFF{\"text\":\"hello\",\"expect\":{\"topic\":\"greeting\"}}", "", "  "]));

    [Fact]
    public void Reads_conversations() => Assert.Equal(
        ["hi", "bye"],
        EvaluationFile.Parse(["""{"turns":[{"user":"hi","expect":{"topic":"greeting"}},{"user":"bye","expect":{"topic":"goodbye"}}]}"""])[0]
            .Turns.Select(turn => turn.Text));

    [Theory]
    [InlineData("""{"text":"x","expect":{"topic":"nonsense"}}""", "line 2: 'expect.topic' is 'nonsense'; allowed: emergency, crisis-support")]
    [InlineData("""{"text":"x","expect":{}}""", "line 2: 'expect.topic' is missing; allowed: emergency")]
    [InlineData("""{"text":"x"}""", "line 2: 'expect' is missing or is not an object; allowed is {\"text\"")]
    [InlineData("""{"text":"x","expect":"greeting"}""", "line 2: 'expect' is missing or is not an object")]
    [InlineData("""{"expect":{"topic":"greeting"}}""", "line 2: 'text' is missing")]
    [InlineData("""{"text":5,"expect":{"topic":"greeting"}}""", "line 2: 'text' is 5; allowed is a text")]
    [InlineData("""{"text":"x","expect":{"topic":"greeting","must_contain":"y"}}""", "line 2: 'expect.must_contain' is \"y\"; allowed is a list of texts")]
    [InlineData("""{"text":"x","expect":{"topic":"greeting","ask_back":"yes"}}""", "line 2: 'expect.ask_back' is \"yes\"; allowed: true, false")]
    [InlineData("""{"turns":[]}""", "line 2: 'turns' is not a list with at least one turn")]
    [InlineData("""{"turns":[{"user":"x","expect":{"topic":"greeting"}},{"expect":{"topic":"greeting"}}]}""", "line 2: 'turns[1].user' is missing")]
    [InlineData("[1]", "line 2: is not an object")]
    [InlineData("{\"text\":", "line 2: is not JSON (at character ")]
    public void A_bad_line_is_named_with_what_is_allowed(string line, string message) => Assert.StartsWith(
        message,
        Assert.Throws<FormatException>(() => EvaluationFile.Parse(["""{"text":"x","expect":{"topic":"help"}}""", line])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void All_bad_lines_are_named_at_once()
    {
        var message = Assert.Throws<FormatException>(() => EvaluationFile.Parse(["1", "{}", "2"])).Message;
        Assert.Equal(["line 1", "line 2", "line 3"], message.Split(Environment.NewLine).Select(line => line[..6]));
    }

    [Fact]
    public void A_file_without_questions_is_told() =>
        Assert.StartsWith("holds no question", Assert.Throws<FormatException>(() => EvaluationFile.Parse([""])).Message, StringComparison.Ordinal);
}
