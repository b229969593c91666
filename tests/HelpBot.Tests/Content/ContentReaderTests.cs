using HelpBot.Conversation;
using HelpBot.Conversation.Content;

namespace HelpBot.Tests.Content;

/// <summary>What an author is told about <c>dialogs/</c>.</summary>
public sealed class ContentReaderTests
{
    [Fact]
    public void The_sample_agency_is_sound() => Assert.Empty(ContentReader.Read(SampleContent.Files()).Problems);

    [Theory]
    [InlineData("agency/services.yaml", "status: operational", "status: sort_of_up", "services[emergency-calls].status", "not_confirmed")]
    [InlineData("agency/contacts.yaml", "value: 613-549-4660", "value: 613 549", "contacts[telephone].value", "613-555-0100")]
    [InlineData("agency/contacts.yaml", "kind: tty", "kind: pigeon", "contacts[tty].kind", "telephone, tty, fax, address, page")]
    [InlineData("agency/agency.yaml", "main_contact: telephone", "main_contact: fax-operations", "main_contact", "allowed: telephone")]
    [InlineData("agency/agency.yaml", "time_zone: America/Toronto", "time_zone: Mars/Olympus", "time_zone", "IANA")]
    [InlineData("agency/agency.yaml", "time_zone:", "timezone:", "time_zone", "missing")]
    [InlineData("agency/services.yaml", "fr: Appels d’urgence", "fr:", "services[emergency-calls].name.fr", "empty")]
    [InlineData("agency/services.yaml", "      fr: Appels d’urgence\n", "", "services[emergency-calls].name.fr", "missing")]
    [InlineData("agency/faqs.yaml", "      fr: [déclarer un accident,", "      fr: []\n      de: [déclarer un accident,", "faqs[collision-report].asked_as.fr", "the other language")]
    public void A_wrong_value_is_named_with_file_line_field_and_what_is_allowed(
        string file, string text, string replacement, string field, string allowed)
    {
        var files = SampleContent.With(file, text, replacement);

        var problem = Assert.Single(ContentReader.Read(files).Problems, problem => problem.Field == field);

        Assert.Equal(file, problem.File);
        Assert.Contains(allowed, problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Line > 0, "no line");
    }

    [Fact]
    public void The_line_is_the_one_to_edit()
    {
        const string File = "agency/contacts.yaml";
        var files = SampleContent.With(File, "value: 613-549-8792", "value: none");
        var line = files.Texts[File].Split('\n').ToList().FindIndex(one => one.Contains("value: none", StringComparison.Ordinal)) + 1;

        Assert.Equal(line, Assert.Single(ContentReader.Read(files).Problems).Line);
    }

    [Fact]
    public void A_misspelt_field_does_not_pass_silently()
    {
        var files = SampleContent.With("agency/agency.yaml", "asked_as:", "asked_like:");

        var problem = Assert.Single(ContentReader.Read(files).Problems);
        Assert.Contains("asked_as", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Call 613-555-0199 now")]
    [InlineData("Call (613) 555 0199 now")]
    [InlineData("Dial 911")]
    [InlineData("Dial 9-8-8")]
    [InlineData("See www.example.ca")]
    [InlineData("See https://example.org/help")]
    [InlineData("Write to desk@example.ca")]
    public void A_number_or_link_in_a_sentence_is_refused(string sentence) => Assert.NotNull(FreeText.Problem(sentence));

    [Theory]
    [InlineData("Call {contact:telephone}, or {emergency} when someone is in danger.")]
    [InlineData("There are 7 tips. The notice of 2019 named 10 systems.")]
    public void A_placeholder_or_a_year_passes(string sentence) => Assert.Null(FreeText.Problem(sentence));

    [Fact]
    public void A_file_that_is_not_yaml_is_named()
    {
        var texts = new Dictionary<string, string>(SampleContent.Files().Texts) { ["agency/faqs.yaml"] = "faqs: [unclosed" };

        Assert.Contains(ContentReader.Read(new ContentFiles(texts)).Problems, problem => problem.File == "agency/faqs.yaml" && problem.Line > 0);
    }

    [Theory]
    [InlineData("agency/contacts.yaml", "    kind: tty", "\t  kind: tty", "use spaces")]
    [InlineData("agency/contacts.yaml", "    kind: tty", "   kind: tty", "does not line up")]
    [InlineData("agency/contacts.yaml", "    kind: tty", "    kind tty", "a colon and a space")]
    [InlineData("agency/contacts.yaml", "    kind: tty", "    kind:tty", "a colon and a space")]
    [InlineData("agency/contacts.yaml", "    kind: tty", "    kind: tty\n    kind: tty", "'kind' stands twice")]
    [InlineData("agency/contacts.yaml", "      en: TTY", "      en: \"TTY", "is not closed")]
    [InlineData("agency/contacts.yaml", "      en: TTY", "      en: 'The deaf's line'", "is not closed")]
    [InlineData("agency/contacts.yaml", "      en: TTY", "      en: \"TTY\" line", "is not closed")]
    [InlineData("agency/contacts.yaml", "      en: TTY", "      en: TTY: a line", "needs \"quotation marks\"")]
    [InlineData("agency/contacts.yaml", "      en: TTY", "      en: @TTY", "begins with @")]
    [InlineData("agency/contacts.yaml", "      en: TTY", "      en: - TTY", "begins with - needs")]
    [InlineData("agency/agency.yaml", "  en: Kingston Police", "  en: [Kingston Police", "is not closed")]
    [InlineData("agency/agency.yaml", "  en: Kingston Police", "  en: [Kingston], Police", "goes on after its ]")]
    [InlineData("agency/services.yaml", "    status: operational", "   status: operational", "does not line up")]
    [InlineData("agency/contacts.yaml", "      en: TTY", "<<<<<<< HEAD\n      en: TTY", "two versions were merged")]
    public void What_is_no_YAML_is_told_in_words_that_need_no_programmer(string file, string text, string replacement, string advice)
    {
        var files = SampleContent.With(file, text + "\n", replacement + "\n");

        var problem = Assert.Single(ContentReader.Read(files).Problems);

        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
        var edited = files.Texts[file].Split('\n')[problem.Line - 1];
        Assert.Contains(edited.TrimEnd('\r'), replacement.Split('\n'));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var texts = SampleContent.Files().Texts.Where(file => file.Key != "fr/help.yaml").ToDictionary();

        Assert.Contains(ContentReader.Read(new ContentFiles(texts)).Problems, problem => problem.File == "fr/help.yaml");
    }

    [Theory]
    [InlineData("agency/contact.yaml", "contacts.yaml")]
    [InlineData("fr/thank.yaml", "thanks.yaml")]
    public void A_file_that_nothing_reads_is_named(string file, string allowed)
    {
        var texts = new Dictionary<string, string>(SampleContent.Files().Texts) { [file] = "replies: {}" };

        Assert.Contains(allowed, Assert.Single(ContentReader.Read(new ContentFiles(texts)).Problems, problem => problem.File == file).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is {service working", "not closed")]
    [InlineData("is it (up|down", "not closed")]
    [InlineData("is it up)", "closes nothing")]
    [InlineData("up|down", "outside of parentheses")]
    [InlineData("is {pigeon} up", "no slot")]
    public void A_broken_phrase_is_explained(string phrase, string why) =>
        Assert.Contains(why, PhraseSyntax.Problem(phrase), StringComparison.Ordinal);

    [Fact]
    public void Every_topic_stands_in_both_languages()
    {
        var files = SampleContent.Agency.Topics;

        Assert.Equal(
            from language in Languages.All from topic in Topics.All.Append(TopicFile.Ui).Append(TopicFile.Words) select (language, topic),
            files.Select(file => (file.Language, file.Topic)));
    }
}
