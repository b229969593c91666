namespace HelpBot.Hosting;

/// <summary>How every error of an API looks: <c>{"error":{"code":"BadArgument","message":"…"}}</c>.</summary>
public sealed record ErrorBody(ErrorDetail Error)
{
    public static IResult Result(int status, string code, string message) =>
        Results.Json(new ErrorBody(new ErrorDetail(code, message)), HostingJson.Default.ErrorBody, statusCode: status);
}

/// <param name="Code">For programs: <c>BadArgument</c>, <c>TokenExpired</c>.</param>
/// <param name="Message">For developers, in English.</param>
public sealed record ErrorDetail(string Code, string Message);
