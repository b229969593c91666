using System.Text.Encodings.Web;
using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Knowledge;
using HelpBot.Hosting;
using HelpBot.Turns;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace HelpBot.Public.Questions;

/// <summary>Answers a question without scripts. <c>GET /ask?q=…</c> is a link anyone can share and begins a conversation; the form
/// below an answer posts, and goes on with it.</summary>
// No antiforgery token: there is no cookie and no account that another site could misuse.
[IgnoreAntiforgeryToken]
public sealed class AskModel(
    IKitSource kits, HtmlEncoder encoder, IOptions<HelpBotOptions> options, ITurnRunner turns,
    [FromKeyedServices(TurnRunner.Unkept)] ITurnRunner unkept, NewConversations newConversations)
    : ResidentPage(kits, encoder, options)
{
    /// <summary>The question as it may be shown: without personal data; empty when there is none.</summary>
    public string Question { get; private set; } = "";

    public IReadOnlyList<Answer> Answers { get; private set; } = [];

    public IEnumerable<string> QuickReplies => Answers.SelectMany(answer => answer.QuickReplies).Distinct();

    /// <summary>Id of the conversation to go on with; null when it is not kept.</summary>
    public string? Conversation { get; private set; }

    public override string OtherLanguageLink =>
        Question.Length > 0 && HttpMethods.IsGet(Request.Method) ? AskLink(Question, Text.Other) : Link("/", Text.Other);

    public Task OnGetAsync([FromQuery(Name = AskFields.Question)] string? question, CancellationToken cancellationToken) =>
        AnswerAsync(question, PageConversation.New(), cancellationToken);

    public Task OnPostAsync(
        [FromForm(Name = AskFields.Question)] string? question,
        [FromForm(Name = AskFields.Conversation)] string? conversation,
        CancellationToken cancellationToken) =>
        AnswerAsync(question, PageConversation.ContinueOrNew(conversation), cancellationToken);

    /// <summary>The line that says where an answer came from; null when it used nothing published or says so itself.</summary>
    public string? SourceLine(Answer answer)
    {
        var documents = (answer.Provenance?.Sources ?? [])
            .Select(source => Documents.Of(Kit.Knowledge, source))
            .OfType<Source>()
            .Distinct()
            .Where(document => !answer.Text.Contains(document.Title[answer.Language], StringComparison.Ordinal))
            .Select(document => Text.Source(document.Id))
            .ToList();
        return documents.Count == 0 ? null : Text.Say("source_line", ("sources", string.Join(" · ", documents)));
    }

    private async Task AnswerAsync(string? question, string conversation, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            return;
        }

        var isKept = !await turns.IsNewAsync(conversation, cancellationToken) || newConversations.Allow(HttpContext.Connection.RemoteIpAddress);
        Conversation = isKept ? conversation : null;
        Question = Kit.PersonalData.Redact(question);
        var replies = await (isKept ? turns : unkept).AskAsync(conversation, conversation, question, PageLanguage.Chosen(Request), cancellationToken);
        Answers = AnswerReader.Read(replies, Text.Language);
    }
}
