namespace BotFramework.Tests.Dialogs;

public sealed class PromptTests
{
    [Fact]
    public async Task Quick_replies_are_for_the_one_who_was_asked()
    {
        await Bot.With(new TestAdapter("webchat"), Ask("choice", Options("Which?", "red", "green")), new ChoicePrompt("choice"))
            .Send("hi")
            .AssertReply(reply =>
            {
                var message = (Activity)reply;
                Assert.Equal(("Which?", InputHints.ExpectingInput), (message.Text, message.InputHint));
                Assert.Equal(["user1"], message.SuggestedActions!.To!);
                Assert.All(message.SuggestedActions.Actions!, action => Assert.Equal(ActionTypes.ImBack, action.Type));
                Assert.Equal(["red", "green"], message.SuggestedActions.Actions!.Select(action => (string)action.Value!));
            })
            .Test("green", "FoundChoice:green")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("en-us", "Sure? (1) Yes or (2) No", "yes please", "True")]
    [InlineData("en-AU", "Sure? (1) Yes or (2) No", "2", "False")]
    [InlineData("fr-CA", "Sure? (1) Oui ou (2) Non", "oui", "True")]
    [InlineData("FR-FR", "Sure? (1) Oui ou (2) Non", "non merci", "False")]
    [InlineData("zz", "Sure? (1) Yes or (2) No", "no", "False")]
    [InlineData("de-AT", "Sure? (1) Ja oder (2) Nein", "nein", "False")]
    [InlineData("es", "Sure? (1) Sí o (2) No", "sí", "True")]
    [InlineData("pt-PT", "Sure? (1) Sim ou (2) Não", "Não", "False")]
    [InlineData("ja-JP", "Sure? (1) はい または (2) いいえ", "はい", "True")]
    [InlineData("tr-TR", "Sure? (1) Evet veya (2) Hayır", "1", "True")]
    public async Task A_yes_or_a_no_in_the_language_of_the_one_asked(string locale, string question, string answer, string result)
        => await Bot.With(new TestAdapter { Locale = locale }, Ask("confirm", Options("Sure?")), new ConfirmPrompt("confirm"))
            .Test("hi", question)
            .Test(answer, "Boolean:" + result)
            .StartTestAsync();

    [Fact]
    public void Every_language_is_known_by_its_code_alone()
        => Assert.All(PromptCultureModels.GetSupportedCultures(), culture =>
        {
            Assert.Equal(culture.Locale, PromptCultureModels.MapToNearestLanguage(culture.Locale![..2].ToUpperInvariant()));
            Assert.All<string?>([culture.Separator, culture.InlineOr, culture.InlineOrMore, culture.YesInLanguage, culture.NoInLanguage], Assert.NotNull);
        });

    [Fact]
    public async Task A_confirmation_without_numbers_takes_none()
        => await Bot.With(
            Ask("confirm", Options("Sure?")),
            new ConfirmPrompt("confirm") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } })
            .Test("hi", "Sure? Yes or No")
            .Test("2", "Sure? Yes or No")
            .StartTestAsync();

    [Fact]
    public async Task Asks_again_in_other_words_until_the_answer_will_do()
    {
        var prompt = new NumberPrompt<int>("number", (context, _) => Task.FromResult(
            context.Recognized.Succeeded && context.Recognized.Value < 10 + context.AttemptCount));
        var options = Options("How many?");
        options.RetryPrompt = MessageFactory.Text("Fewer.");

        await Bot.With(Ask("number", options), prompt)
            .Test("hi", "How many?")
            .Test("20", "Fewer.")
            .Test("none at all", "Fewer.")
            .Test("twelve", "Int32:12")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_validator_that_says_something_keeps_the_prompt_quiet()
    {
        var prompt = new TextPrompt("text", async (context, ct) =>
        {
            if (context.Recognized.Value!.Length > 3)
            {
                return true;
            }

            await context.Context.SendActivityAsync("Too short.", cancellationToken: ct);
            return false;
        });

        await Bot.With(Ask("text", Options("Name?")), prompt)
            .Test("hi", "Name?")
            .Test("Al", "Too short.")
            .Test("Alan", "String:Alan")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("en-us", "2.5", 2.5)]
    [InlineData("fr-CA", "2,5", 2.5)]
    [InlineData("en-us", "forty two", 42)]
    [InlineData("fr-FR", "quatre-vingt-dix-sept", 97)]
    [InlineData("nl-NL", "2,5", 2.5)]
    [InlineData("de-DE", "1.234,5", 1234.5)]
    public async Task Numbers_are_read_as_the_language_writes_them(string locale, string answer, double number)
        => await Bot.With(new TestAdapter { Locale = locale }, Ask("number", Options("How much?")), new NumberPrompt<double>("number"))
            .Test("hi", "How much?")
            .Test(answer, FormattableString.Invariant($"Double:{number}"))
            .StartTestAsync();

    [Fact]
    public async Task An_attachment_is_waited_for()
        => await Bot.With(Ask("file", Options("Picture?")), new AttachmentPrompt("file"))
            .Test("hi", "Picture?")
            .Test("no", "Picture?")
            .Send(new Activity(ActivityTypes.Message, attachments: [new Attachment("image/png")]))
            .AssertReplyContains("List")
            .StartTestAsync();

    [Fact]
    public async Task An_event_is_waited_for()
        => await Bot.With(
            Ask("event", Options("Waiting.")),
            new ActivityPrompt("event", (context, _) => Task.FromResult(context.Recognized.Value!.Type == ActivityTypes.Event)))
            .Test("hi", "Waiting.")
            .Test("are you there?", "Waiting.")
            .Send(Activity.CreateEventActivity())
            .AssertReplyContains("Activity:")
            .StartTestAsync();

    [Fact]
    public async Task A_question_is_stored_as_it_was_asked_and_sent_without_traces_of_the_last_time()
    {
        var replies = new List<Activity>();

        await Bot.With(Ask("text", Options("Name?")), new TextPrompt("text", (_, _) => Task.FromResult(false)))
            .Send("hi").AssertReply(reply => replies.Add((Activity)reply))
            .Send("x").AssertReply(reply => replies.Add((Activity)reply))
            .StartTestAsync();

        Assert.NotEqual(replies[0].Id, replies[1].Id);
        Assert.NotEqual(replies[0].ReplyToId, replies[1].ReplyToId);
    }

    [Fact]
    public async Task Nothing_can_be_left_out()
    {
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(string.Empty));
        Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(null!));
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("a", null!));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<byte>("n"));
        var begin = new WaterfallDialog("w", [(step, ct) => step.BeginDialogAsync("text", "not options", ct)]);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => Bot.With(begin, new TextPrompt("text")).Send("hi").StartTestAsync());
    }

    private static PromptOptions Options(string question, params string[] choices) => new()
    {
        Prompt = new Activity(ActivityTypes.Message, text: question),
        Choices = ChoiceFactory.ToChoices(choices),
    };

    private static WaterfallDialog Ask(string prompt, PromptOptions options) => new("ask",
    [
        (step, ct) => step.PromptAsync(prompt, options, ct),
        async (step, ct) =>
        {
            var result = step.Result is FoundChoice choice ? choice.Value : step.Result;
            var text = FormattableString.Invariant($"{step.Result!.GetType().Name}:{result}");
            await step.Context.SendActivityAsync(text, cancellationToken: ct);
            return await step.EndDialogAsync(null, ct);
        },
    ]);
}
