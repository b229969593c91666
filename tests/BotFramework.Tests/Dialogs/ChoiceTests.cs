namespace BotFramework.Tests.Dialogs;

public sealed class ChoiceTests
{
    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);

    [Theory]
    [InlineData("green", 1)]
    [InlineData("I would like the red one please", 0)]
    [InlineData("2", 1)]
    [InlineData("the third one", 2)]
    [InlineData("number one", 0)]
    [InlineData("the last one", 2)]
    [InlineData("yellow", -1)]
    [InlineData("7", -1)]
    public void An_answer_names_a_choice_by_word_place_or_number(string answer, int index)
    {
        var found = ChoiceRecognizers.RecognizeChoices(answer, Colours, new FindChoicesOptions { Locale = "en-us" });

        Assert.Equal(index, found.Count > 0 ? found[0].Resolution!.Index : -1);
    }

    [Fact]
    public void Several_choices_are_found_in_the_order_of_the_answer()
        => Assert.Equal(
            ["blue", "red"],
            ChoiceRecognizers.RecognizeChoices("the blue and the red one", Colours).Select(found => found.Resolution!.Value!));

    [Fact]
    public void A_name_counts_more_than_a_number_in_it()
    {
        var divisions = ChoiceFactory.ToChoices(["second division", "first division"]);

        Assert.Equal(1, ChoiceRecognizers.RecognizeChoices("the first division", divisions)[0].Resolution!.Index);
    }

    [Fact]
    public void Synonyms_and_buttons_name_a_choice_too()
    {
        var button = new CardAction(ActionTypes.ImBack, "Send paper", value: "fax");
        var choice = new Choice("fax") { Synonyms = ["facsimile"], Action = button };

        Assert.Equal("facsimile", Find.FindChoices("by facsimile", [choice])[0].Resolution!.Synonym);
        Assert.Single(Find.FindChoices("send paper", [choice]));
        Assert.Empty(Find.FindChoices("send paper", [choice], new FindChoicesOptions { NoAction = true }));
    }

    [Theory]
    [InlineData("second last", "the second from last one", 0.5f)]
    [InlineData("second last", "second last", 1f)]
    public void Words_between_lower_the_score(string value, string text, float score)
    {
        var found = Find.FindValues(text, [new SortedValue { Value = value, Index = 0 }]);

        Assert.Equal(score, Assert.Single(found).Resolution!.Score, 0.2f);
    }

    [Theory]
    [InlineData("how now brown", new[] { "how", "now", "brown" })]
    [InlineData("Food, not drink!", new[] { "food", "not", "drink" })]
    [InlineData("hello 😀👍 bye", new[] { "hello", "😀", "👍", "bye" })]
    [InlineData("l’école", new[] { "l", "école" })]
    [InlineData("", new string[0])]
    public void Text_falls_into_words(string text, string[] words)
        => Assert.Equal(words, BotFramework.Dialogs.Choices.Tokenizer.DefaultTokenizerImpl(text).Select(token => token.Normalized!));

    [Fact]
    public void A_list_in_the_sentence_and_below_it()
    {
        Assert.Equal("Pick: (1) red, (2) green, or (3) blue", ChoiceFactory.Inline(Colours, "Pick:").Text);
        Assert.Equal("Pick: red or green", ChoiceFactory.Inline(
            Colours.Take(2).ToList(), "Pick:", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
        Assert.Equal("Pick:\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colours, "Pick:").Text);
        Assert.Equal("Pick:\n\n   - red", ChoiceFactory.List(
            Colours.Take(1).ToList(), "Pick:", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Theory]
    [InlineData("emulator", null, "suggested")]
    [InlineData("webchat", null, "suggested")]
    [InlineData("directline", null, "suggested")]
    [InlineData("msteams", null, "card")]
    [InlineData("msteams", "personal", "suggested")]
    [InlineData("sms", null, "inline")]
    [InlineData("test", null, "inline")]
    public void Choices_are_shown_as_the_channel_can(string channel, string? conversationType, string way)
    {
        var message = ChoiceFactory.ForChannel(channel, Colours, "Pick:", null, null, conversationType, ["resident"]);

        Assert.Equal(way, message.SuggestedActions is not null ? "suggested" : message.Attachments!.Count > 0 ? "card" : "inline");
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
    }

    [Fact]
    public void Titles_that_are_too_long_for_a_button_make_a_list()
    {
        var choices = ChoiceFactory.ToChoices(["short", "a title of far more than twenty letters"]);

        var message = ChoiceFactory.ForChannel("webchat", choices, "Pick:");

        Assert.Contains("\n   2. a title", message.Text, StringComparison.Ordinal);
    }
}
