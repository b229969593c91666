namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Contractions and text-message spellings (folded, without apostrophe) and what they stand for; fillers stand for nothing.</summary>
internal static class ShorthandWords
{
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } = [.. Pairs(English), .. Pairs(French), .. Pairs(Fillers)];

    private const string English =
        """
        im=i am;ive=i have;id=i would;youre=you are;youve=you have;theyre=they are;weve=we have;hes=he is;shes=she is;its=it is;
        thats=that is;whats=what is;wheres=where is;whos=who is;hows=how is;whens=when is;theres=there is;heres=here is;lets=let us;
        dont=do not;doesnt=does not;didnt=did not;cant=can not;cannot=can not;couldnt=could not;wont=will not;wouldnt=would not;
        shouldnt=should not;isnt=is not;arent=are not;wasnt=was not;werent=were not;havent=have not;hasnt=has not;hadnt=had not;aint=is not;
        u=you;r=are;ur=your;urs=yours;ya=you;yall=you all;yous=you;n=and;w=with;wo=without;b4=before;bc=because;cuz=because;coz=because;cos=because;
        pls=please;plz=please;thx=thanks;thnx=thanks;thks=thanks;tnx=thanks;ty=thank you;tysm=thank you so much;tyvm=thank you;tks=thanks;
        wanna=want to;gonna=going to;gotta=have to;gimme=give me;lemme=let me;dunno=do not know;kinda=kind of;sorta=sort of;
        msg=message;msgs=messages;txt=text;txts=texts;txted=texted;acct=account;accts=accounts;pw=password;pwd=password;passwd=password;
        bday=birthday;addy=address;emerg=emergency;nonemerg=non emergency;nonemergency=non emergency;dept=department;govt=government;
        ppl=people;smth=something;sth=something;sb=somebody;smb=somebody;rn=right now;asap=as soon as possible;btw=by the way;
        idk=i do not know;idc=i do not care;imo=in my opinion;tmr=tomorrow;tmrw=tomorrow;tn=tonight;tho=though;thru=through;
        workin=working;doin=doing;goin=going;callin=calling;gettin=getting;tryin=trying;havin=having;sayin=saying;askin=asking;
        wat=what;wut=what;wht=what;wen=when;wher=where;hw=how;bf=boyfriend;gf=girlfriend;hwy=highway;
        gtg=got to go;g2g=got to go;ttyl=talk to you later;cya=see you;hv=have;hav=have;dat=that;da=the;dis=this;
        wats=what is;wuts=what is;whts=what is;hws=how is;whr=where;wer=where;dats=that is;numba=number;nmbr=number;numer=number;
        b=be;bak=back;dwn=down;cud=could;shud=should;wud=would;dey=they;dem=them;luv=love;nite=night;any1=anyone;some1=someone;every1=everyone;abt=about;
        wrk=work;wrks=works;wrking=working;sry=sorry;srry=sorry;nvm=never mind;fon=phone;wuz=was;plse=please;pleez=please;thnks=thanks;yer=your;
        ph=phone;num=number;hq=headquarters;fx=fax;ops=operations;mvc=motor vehicle collision;faxx=fax;fone=phone
        """;

    private const string French =
        """
        lgne=ligne;madresse=m contacter;madresser=m contacter;sadresse=s contacter;sadresser=s contacter;
        jai=j ai;cest=c est;cetait=c etait;jsuis=je suis;chuis=je suis;chu=je suis;jpeux=je peux;jveux=je veux;jcherche=je cherche;
        jpense=je pense;jvais=je vais;jvoudrais=je voudrais;jdois=je dois;jconnais=je connais;jme=je me;jte=je te;jarrive=j arrive;
        cava=ca va;quest=qu est;questce=qu est ce;estce=est ce;yatil=y a t il;yatu=y a tu;
        svp=s il vous plait;stp=s il te plait;silvousplait=s il vous plait;bjr=bonjour;bsr=bonsoir;slt=salut;mci=merci;
        bcp=beaucoup;pcq=parce que;pck=parce que;pk=pourquoi;pq=pourquoi;pkoi=pourquoi;koi=quoi;kwa=quoi;ki=qui;ke=que;kel=quel;
        qd=quand;kan=quand;qqn=quelqu un;qqch=quelque chose;qqchose=quelque chose;tjrs=toujours;tjs=toujours;ds=dans;pr=pour;ac=avec;
        mdp=mot de passe;rdv=rendez vous;pb=probleme;pblm=probleme;prob=probleme;tel=telephone;nb=nombre;adr=adresse;
        ordi=ordinateur;ordis=ordinateurs;info=information;infos=informations;pis=puis;
        vs=vous;ns=nous;tt=tout;ts=tous;jsp=je sais pas;mtn=maintenant;ajd=aujourd hui;auj=aujourd hui;dsl=desole;
        tjr=toujours;asteur=maintenant;asteure=maintenant;astheure=maintenant;astheur=maintenant;pcke=parce que;psk=parce que;cmt=comment;komen=comment;koman=comment;
        komment=comment;kommen=comment;koment=comment;jsais=je sais;jvoulais=je voulais;jaimerais=j aimerais;javais=j avais;jappelle=j appelle;jattends=j attends;jattend=j attends;
        nn=non;po=pas;pus=plus;chus=je suis;keske=qu est ce que;kesk=qu est ce que;keski=qu est ce qui;keskia=qu est ce qui a;keskya=qu est ce qui a;kes=qu est ce;
        kelkun=quelqu un;kelqun=quelqu un;qqun=quelqu un;mnt=maintenant;dispo=disponible;ojd=aujourd hui;aujourdhui=aujourd hui;vot=votre;
        nimporte=n importe;daccord=d accord;sest=s est;nest=n est;jamais=jamais;lordi=l ordinateur
        """;

    private const string Fillers = "um=;umm=;uh=;uhh=;uhm=;erm=;er=;hmm=;hm=;mmm=;euh=;heu=;euhh=;ben=;bah=";

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string list) =>
        from entry in list.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let cut = entry.IndexOf('=')
        select KeyValuePair.Create(entry[..cut], entry[(cut + 1)..]);
}
