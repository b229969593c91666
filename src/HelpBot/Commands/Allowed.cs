using System.CommandLine;
using System.Globalization;

namespace HelpBot.Commands;

/// <summary>Bounds of options, told in one line when they are not kept.</summary>
internal static class Allowed
{
    /// <summary>A whole number between two, both included.</summary>
    public static Option<int> Between(this Option<int> option, int least, int most)
    {
        option.Validators.Add(result =>
        {
            // What is no number at all, Usage tells.
            if (result.Tokens is [var token, ..] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                && (value < least || value > most))
            {
                result.AddError($"{option.Name} is '{value}'; allowed is a number from {least} to {most}.");
            }
        });
        return option;
    }

    /// <summary>A text of which something holds.</summary>
    /// <param name="option">The option.</param>
    /// <param name="holds">Decides.</param>
    /// <param name="what">What is allowed, for a sentence.</param>
    public static Option<string?> Only(this Option<string?> option, Func<string, bool> holds, string what)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !holds(token.Value))
            {
                result.AddError($"{option.Name} is '{token.Value}'; allowed is {what}.");
            }
        });
        return option;
    }
}
