using System.Data.Common;
using System.Security.Cryptography;
using HelpBot.Publishing;
using HelpBot.Publishing.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HelpBot.Commands;

/// <summary>The one error boundary of the command line: what an operator can mend is one clear line, not a stack trace.</summary>
internal static class Operator
{
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (OptionsValidationException wrong)
        {
            return Tell(string.Join(Environment.NewLine, wrong.Failures));
        }
        catch (ContentException wrong)
        {
            return Tell(wrong.Message);
        }
        catch (ProposalException wrong)
        {
            return Tell(wrong.Message);
        }
        catch (DbUpdateException failure)
        {
            return Tell($"The database: {(failure.InnerException ?? failure).Message}");
        }
        catch (DbException failure)
        {
            return Tell($"The database: {failure.Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or CryptographicException)
        {
            return Tell(failure.Message);
        }
    }

    private static int Tell(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
